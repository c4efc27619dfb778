package org.gongkai.identity.web;

import jakarta.servlet.http.HttpSession;
import org.gongkai.web.FieldLabels;
import org.gongkai.web.GivenBack;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Gives back what was typed before the session ran out. */
@Controller
@RequestMapping(KeptForm.PAGE)
class ContinueController {
    private final FieldLabels labels;
    private final Pages pages;

    ContinueController(FieldLabels labels, Pages pages) {
        this.labels = labels;
        this.pages = pages;
    }

    @GetMapping
    View show(HttpSession session) {
        var kept = KeptForm.in(session);
        return kept.isEmpty()
                ? Redirect.to(SignInStage.COMPLETE.page())
                : pages.show("identity/continue").with("form", GivenBack.of(kept.get(), labels));
    }

    @PostMapping("/discard")
    View discard(HttpSession session) {
        KeptForm.discard(session);
        return Redirect.to(SignInStage.COMPLETE.page());
    }
}

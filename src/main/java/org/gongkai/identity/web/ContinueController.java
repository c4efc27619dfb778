package org.gongkai.identity.web;

import jakarta.servlet.http.HttpSession;
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
    private final Pages pages;

    ContinueController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping
    View show(HttpSession session) {
        var kept = KeptForm.in(session);
        return kept.isEmpty()
                ? Redirect.to(SignInStage.COMPLETE.page())
                : pages.show("identity/continue").with("form", ContinueView.of(kept.get()));
    }

    @PostMapping("/discard")
    View discard(HttpSession session) {
        KeptForm.discard(session);
        return Redirect.to(SignInStage.COMPLETE.page());
    }
}

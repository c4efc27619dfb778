package org.gongkai.request.redaction.web;

import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.request.redaction.application.WordingGrounds;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The grounds for withholding, as boxes and letters word them. */
@Controller
@RequestMapping("/console/request-grounds")
class GroundsController {
    private final WordingGrounds wording;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Pages pages;

    GroundsController(WordingGrounds wording, AccessPolicy policy, CurrentOfficer officers, Pages pages) {
        this.wording = wording;
        this.policy = policy;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    View list() {
        return page("", Map.of(), Map.of(), 200);
    }

    @PostMapping("/{code:[A-Z_]+}")
    View reword(@PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        try {
            wording.reword(code, typed.getOrDefault("term", ""), typed.getOrDefault("article", ""), officers.get());
        } catch (BadInput wrong) {
            return page(code, typed, wrong.fields(), 400);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "已保存，以后的涂黑和文书使用新的说法。");
        return new RedirectView("/console/request-grounds");
    }

    private View page(String code, Map<String, String> typed, Map<String, String> errors, int status) {
        return pages.show("request/redaction/grounds")
                .status(status)
                .with("grounds", wording.list(officers.get()))
                .with("code", code)
                .with("typed", typed)
                .with("errors", errors)
                .with("mayEdit", policy.permissions(officers.get()).contains(Permission.SUPERVISE_REQUESTS));
    }
}

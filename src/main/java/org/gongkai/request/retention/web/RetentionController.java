package org.gongkai.request.retention.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.request.retention.application.KeepingRetentionRules;
import org.gongkai.request.retention.domain.PersonalData;
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

/** How long personal data is kept, what a run would erase, and what runs erased. */
@Controller
@RequestMapping(RetentionController.PATH)
class RetentionController {
    static final String PATH = "/console/request-retention";

    private final KeepingRetentionRules keeping;
    private final CurrentOfficer officers;
    private final Pages pages;

    RetentionController(KeepingRetentionRules keeping, CurrentOfficer officers, Pages pages) {
        this.keeping = keeping;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    View show() {
        return page(Map.of(), Map.of(), 200);
    }

    @PostMapping
    View change(@RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var typed = new EnumMap<PersonalData, String>(PersonalData.class);
        Arrays.stream(PersonalData.values()).forEach(kind -> typed.put(kind, fields.getOrDefault(kind.name(), "")));
        try {
            keeping.change(officers.get(), typed);
        } catch (BadInput wrong) {
            return page(typed, wrong.fields(), wrong.status());
        }
        redirect.addFlashAttribute(Pages.NOTICE, "保存期限已保存，今晚起按新的期限删除。");
        return new RedirectView(PATH);
    }

    @PostMapping("/rehearsal")
    View rehearse() {
        return new RedirectView(PATH + "/" + keeping.rehearse(officers.get()));
    }

    @GetMapping("/{run:\\d{1,18}}")
    View report(@PathVariable long run) {
        return pages.show("request/retention/report").with("report", keeping.report(officers.get(), run));
    }

    private View page(Map<PersonalData, String> typed, Map<String, String> errors, int status) {
        return pages.show("request/retention/rules")
                .status(status)
                .with("overview", keeping.overview(officers.get()))
                .with("typed", typed)
                .with("errors", errors);
    }
}

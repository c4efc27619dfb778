package org.gongkai.request.papers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.request.Outcome;
import org.gongkai.request.papers.application.ReadingPapers;
import org.gongkai.request.papers.application.WritingPapers;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The documents of a case, and the beginning of a new one. */
@Controller
@RequestMapping(CasePaths.CASE + "/papers")
class PapersController {
    private final ReadingPapers reading;
    private final WritingPapers writing;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Pages pages;

    PapersController(ReadingPapers reading, WritingPapers writing, CurrentOfficer officers, AccessPolicy policy,
            Pages pages) {
        this.reading = reading;
        this.writing = writing;
        this.officers = officers;
        this.policy = policy;
        this.pages = pages;
    }

    @GetMapping
    View list(@PathVariable String number, @RequestParam(required = false) @Nullable String outcome) {
        return page(number, "", outcome == null ? "" : outcome, Map.of(), 200);
    }

    @PostMapping
    View draft(@PathVariable String number, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String outcome, RedirectAttributes redirect) {
        var decision = outcomeOf(outcome);
        try {
            var which = decision != null && kind.isEmpty()
                    ? PaperKind.telling(decision)
                    : PaperKind.ofCode(kind).orElseThrow(() -> new BadInput("kind", "请选择要制作的文书"));
            var id = writing.draft(CasePaths.number(number), which, decision, Map.of(), officers.get());
            redirect.addFlashAttribute(Pages.NOTICE, "已按模板拟稿，请补充内容。");
            return new RedirectView("/console/request/" + number + "/papers/" + id);
        } catch (BadInput wrong) {
            return page(number, kind, outcome, wrong.fields(), 400);
        }
    }

    private View page(String number, String kind, String outcome, Map<String, String> errors, int status) {
        var request = reading.request(CasePaths.number(number), officers.get());
        return pages.show("request/papers/list")
                .status(status)
                .with("number", request.number())
                .with("content", request.snapshot().wanted().title())
                .with("papers", reading.of(request.number(), officers.get()))
                .with("kinds", steps())
                .with("outcomes", Arrays.asList(Outcome.values()))
                .with("kind", kind)
                .with("outcome", outcome)
                .with("errors", errors)
                .with("mayWrite", policy.may(officers.get(), Permission.HANDLE_REQUESTS, request.organ()));
    }

    private static List<PaperKind> steps() {
        return Arrays.stream(PaperKind.values()).filter(kind -> !kind.isDecision()).toList();
    }

    private static @Nullable Outcome outcomeOf(String name) {
        return Arrays.stream(Outcome.values()).filter(known -> known.name().equals(name)).findFirst().orElse(null);
    }
}

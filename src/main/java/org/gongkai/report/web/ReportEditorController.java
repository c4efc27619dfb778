package org.gongkai.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.report.application.CasesBehind;
import org.gongkai.report.application.CheckedDraft;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.WritingReports;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.CopiedPassages;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage.Step;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a report is written: text with figures to insert, last year's beside it, the checks at work. */
@Controller
@RequestMapping("/console/report/{id}/edit")
class ReportEditorController {
    private final WritingReports writing;
    private final ComposingReports composing;
    private final CheckingDrafts checking;
    private final CasesBehind cases;
    private final ReportAddresses addresses;
    private final FigureList figures;
    private final Seeing seeing;
    private final CurrentOfficer officers;
    private final Pages pages;

    ReportEditorController(WritingReports writing, ComposingReports composing, CheckingDrafts checking,
            CasesBehind cases, ReportAddresses addresses, FigureList figures, Seeing seeing, CurrentOfficer officers,
            Pages pages) {
        this.writing = writing;
        this.composing = composing;
        this.checking = checking;
        this.cases = cases;
        this.addresses = addresses;
        this.figures = figures;
        this.seeing = seeing;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping
    Object edit(@PathVariable long id, @RequestParam(defaultValue = "") String q) {
        var report = seeing.report(id);
        if (!seeing.mayDo(report).contains(Step.SAVE)) {
            return ReportDeskController.to(ReportAddresses.staff(report));
        }
        return page(report, report.texts(), report.version(), q, HttpStatus.OK, null);
    }

    /** Saves, or only shows what it would look like. */
    @PostMapping
    Object save(@PathVariable long id, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        var report = seeing.report(id);
        var texts = texts(report, form);
        int version = Integer.parseInt(form.getOrDefault("version", "0"));
        if (form.containsKey("preview")) {
            return page(report, texts, version, "", HttpStatus.OK, null);
        }
        if (version != report.version()) {
            return page(report, texts, report.version(), "", HttpStatus.CONFLICT, report.texts());
        }
        writing.save(report.id(), version, texts, Scope.valueOf(form.getOrDefault("scope", report.scope().name())),
                explanations(report, form), officers.get());
        flash.addFlashAttribute(Pages.NOTICE, "已保存。");
        return ReportDeskController.to(ReportAddresses.staff(report) + (form.containsKey("close") ? "" : "/edit"));
    }

    private static Manuscripts texts(AnnualReport report, Map<String, String> form) {
        return new Manuscripts(form.getOrDefault("preamble", ""), IntStream.rangeClosed(1, report.texts()
                .chapters()
                .size()).mapToObj(chapter -> form.getOrDefault("chapter-" + chapter, "")).toList());
    }

    private static Map<String, String> explanations(AnnualReport report, Map<String, String> form) {
        var explanations = new HashMap<>(report.explanations());
        form.forEach((name, text) -> {
            if (name.startsWith("why-")) {
                explanations.put(name.substring("why-".length()), text);
            }
        });
        return explanations;
    }

    /** @param theirs what somebody else saved meanwhile; null when nobody did */
    private View page(AnnualReport report, Manuscripts texts, int version, String q, HttpStatus status,
            @Nullable Manuscripts theirs) {
        ComposedReport composed = composing.draft(report, texts);
        CheckedDraft checked = checking.check(composed);
        var last = checking.lastYear(report).map(composing::compose);
        List<String> copied = last.map(before -> CopiedPassages.in(composed.paragraphs(), before.paragraphs()))
                .orElse(List.of());
        return pages.show("report/console/edit")
                .status(status.value())
                .with("view",
                        new EditorView(composed, texts, version, checked, cases.of(report, checked, officers
                                .get()), addresses.staffLinks(report), figures.of(report, q), q, last.orElse(null),
                                copied, theirs));
    }
}

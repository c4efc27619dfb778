package org.gongkai.report.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.CasesBehind;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.WritingReports;
import org.gongkai.report.domain.making.AnnualReport;
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
        return page(report, report.version(), q, HttpStatus.OK, null);
    }

    /** The list alone, for the script that searches it while the text stays as it is. */
    @GetMapping("/figures")
    View figures(@PathVariable long id, @RequestParam(defaultValue = "") String q) {
        return pages.show("report/console/figurelist").with("found", figures.of(seeing.report(id), q));
    }

    /** Saves, or only shows what it would look like. */
    @PostMapping
    Object save(@PathVariable long id, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        var report = seeing.report(id);
        var written = written(report, form);
        int version = version(form);
        String q = form.getOrDefault("q", "");
        if (form.containsKey("preview")) {
            return page(written, version, q, HttpStatus.OK, null);
        }
        if (version != report.version()) {
            return page(written, report.version(), q, HttpStatus.CONFLICT, report.texts());
        }
        writing.save(report.id(), version, written.texts(), written.scope(), written.explanations(), officers.get());
        flash.addFlashAttribute(Pages.NOTICE, "已保存。");
        return ReportDeskController.to(ReportAddresses.staff(report) + (form.containsKey("close") ? "" : "/edit"));
    }

    private static AnnualReport written(AnnualReport report, Map<String, String> form) {
        return report.written(texts(report, form), scope(report, form), explanations(report, form));
    }

    private static Scope scope(AnnualReport report, Map<String, String> form) {
        String asked = form.getOrDefault("scope", report.scope().name());
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadInput("scope", "请选择统计范围。"));
    }

    private static int version(Map<String, String> form) {
        String version = form.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) {
            throw new BadInput("version", "页面不完整，请重新打开后再保存。");
        }
        return Integer.parseInt(version);
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
    private View page(AnnualReport report, int version, String q, HttpStatus status, @Nullable Manuscripts theirs) {
        var composed = composing.compose(report);
        var checked = checking.check(composed);
        var last = checking.lastYear(report).map(composing::compose).orElse(null);
        return pages.show("report/console/edit")
                .status(status.value())
                .with("view", new EditorView(composed, version, checked, cases.of(report, checked, officers.get()),
                        addresses.staffLinks(report), writing.scopes(report.organ()), figures.of(report, q), q, last,
                        theirs));
    }
}

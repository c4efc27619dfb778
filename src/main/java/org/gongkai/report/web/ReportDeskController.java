package org.gongkai.report.web;

import org.springframework.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.report.ReportId;
import org.gongkai.report.application.CasesBehind;
import org.gongkai.report.application.CheckingDrafts;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.Differences;
import org.gongkai.report.application.PublishingReports;
import org.gongkai.report.application.WritingReports;
import org.gongkai.report.domain.making.AnnualReports;
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

/** Each annual report and its steps. */
@Controller
@RequestMapping("/console/report")
class ReportDeskController {
    private static final String BASE = "/console/report";
    private final WritingReports writing;
    private final PublishingReports publishing;
    private final ComposingReports composing;
    private final CheckingDrafts checking;
    private final CasesBehind cases;
    private final Differences differences;
    private final AnnualReports reports;
    private final ReportAddresses addresses;
    private final FigurePages figures;
    private final DifferencePages told;
    private final Seeing seeing;
    private final Organs organs;
    private final CurrentOfficer officers;
    private final Pages pages;

    ReportDeskController(WritingReports writing, PublishingReports publishing, ComposingReports composing,
            CheckingDrafts checking, CasesBehind cases, Differences differences,
            AnnualReports reports,
            ReportAddresses addresses, FigurePages figures, DifferencePages told, Seeing seeing, Organs organs,
            CurrentOfficer officers,
            Pages pages) {
        this.writing = writing;
        this.publishing = publishing;
        this.composing = composing;
        this.checking = checking;
        this.cases = cases;
        this.differences = differences;
        this.reports = reports;
        this.addresses = addresses;
        this.figures = figures;
        this.told = told;
        this.seeing = seeing;
        this.organs = organs;
        this.officers = officers;
        this.pages = pages;
    }

    @PostMapping
    RedirectView start(@RequestParam String organ, @RequestParam String year, RedirectAttributes flash) {
        var filer = organs.findBySlug(organ).orElseThrow(() -> new BadInput("organ", "请选择单位。"));
        var report = writing.start(filer.id(), ReportYears.of(year), officers.get());
        flash.addFlashAttribute(Pages.NOTICE, "已建立报告，表格由记录生成，请编写正文。");
        return to(ReportAddresses.staff(report) + "/edit");
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        var report = seeing.report(id);
        var composed = composing.compose(report);
        var checked = checking.check(composed);
        return pages.show("report/console/show")
                .with("view",
                        new StaffReportView(composed, checked, cases.of(report, checked, officers.get()), addresses
                                .staffLinks(report), seeing.mayDo(report),
                                reports.editions(report.organ(), report.year()),
                                addresses.open(report)));
    }

    @PostMapping("/{id}/submission")
    RedirectView submit(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        writing.submit(new ReportId(id), version, officers.get());
        return done(id, "已送审。", flash);
    }

    @PostMapping("/{id}/return")
    RedirectView giveBack(@PathVariable long id, @RequestParam int version,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        writing.giveBack(new ReportId(id), version, reason, officers.get());
        return done(id, "已退回起草人。", flash);
    }

    @PostMapping("/{id}/review")
    RedirectView review(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        writing.review(new ReportId(id), version, officers.get());
        return done(id, "审核通过，等待签发。", flash);
    }

    @PostMapping("/{id}/signature")
    RedirectView sign(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        writing.sign(new ReportId(id), version, officers.get());
        return done(id, "已签发：数据连同记录的指纹已经固定，以后记录有变化会显示为差异。", flash);
    }

    @PostMapping("/{id}/publication")
    RedirectView publish(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        publishing.publish(new ReportId(id), version, officers.get());
        return done(id, "已在“政府信息公开年报”栏目公布。", flash);
    }

    @PostMapping("/{id}/edition")
    RedirectView correct(@PathVariable long id, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var edition = writing.correct(new ReportId(id), reason, officers.get());
        flash.addFlashAttribute(Pages.NOTICE, "已建立第" + edition.edition() + "版，修改后重新送审、签发、公布。");
        return to(ReportAddresses.staff(edition) + "/edit");
    }

    @GetMapping("/{id}/differences")
    View differences(@PathVariable long id) {
        var report = seeing.report(id);
        return pages.show("report/console/differences")
                .with("report", report)
                .with("title", composing.title(report))
                .with("differences",
                        report.stage().isFrozen()
                                ? differences.since(report).stream().map(d -> told.of(report, d)).toList()
                                : List.of());
    }

    @GetMapping("/{id}/figure")
    View figure(@PathVariable long id, @RequestParam Map<String, String> parameters) {
        var report = seeing.report(id);
        return pages.show("report/console/figure")
                .with("view", figures.open(report, parameters, ReportAddresses.staff(report), true));
    }

    @GetMapping("/{id}/signed-records")
    View signedRecords(@PathVariable long id, @RequestParam Map<String, String> parameters) {
        return pages.show("report/console/signed")
                .with("view", figures.signedRecords(seeing.report(id), parameters));
    }

    private static RedirectView done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, notice);
        return to(BASE + "/" + id);
    }

    static RedirectView to(String path) {
        var to = new RedirectView(path);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}

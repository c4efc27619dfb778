package org.gongkai.report.web;

import java.util.List;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.Comparator;
import org.gongkai.file.PrintForm;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.PrintingReports;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.web.Pages;
import org.gongkai.web.PublicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Published annual reports for readers and, under {@code /api}, for programs: page, documents, tables, data. */
@Controller
class PublishedReportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private final AnnualReports reports;
    private final ComposingReports composing;
    private final PrintingReports printing;
    private final ReportAddresses addresses;
    private final ReportCharts charts;
    private final FigurePages figures;
    private final ReportCsv csv;
    private final Organs organs;
    private final Pages pages;

    PublishedReportController(AnnualReports reports, ComposingReports composing, PrintingReports printing,
            ReportAddresses addresses, ReportCharts charts, FigurePages figures, ReportCsv csv, Organs organs,
            Pages pages) {
        this.reports = reports;
        this.composing = composing;
        this.printing = printing;
        this.addresses = addresses;
        this.charts = charts;
        this.figures = figures;
        this.csv = csv;
        this.organs = organs;
        this.pages = pages;
    }

    @Bean
    static PublicDoor reportsDoor() {
        return new PublicDoor("年度报告", "年", "各单位每年的政府信息公开工作报告，数字点开就是记录", "/nianbao/", 600, true);
    }

    @GetMapping("/nianbao")
    RedirectView withSlash() {
        return new RedirectView("/nianbao/");
    }

    @GetMapping("/nianbao/")
    View list() {
        var byYear = reports.published(null)
                .stream()
                .collect(Collectors.groupingBy(AnnualReport::year,
                        () -> new TreeMap<Integer, List<PublishedReportView.Listed>>(
                                Comparator.reverseOrder()),
                        Collectors.mapping(report -> new PublishedReportView.Listed(organs
                                .get(report.organ())
                                .name(), addresses.open(report),
                                organs.get(report.organ())
                                        .parent() == null),
                                Collectors.toList())));
        return pages.show("report/list").with("years", byYear);
    }

    @GetMapping("/nianbao/{year:\\d{4}}/{organ:[a-z0-9]+}")
    View show(@PathVariable int year, @PathVariable String organ) {
        var report = published(year, organ);
        var composed = composing.compose(report);
        return pages.show("report/show")
                .with("view",
                        new PublishedReportView(composed, addresses.publicLinks(report), addresses.open(report), charts
                                .of(composed),
                                reports.editions(report.organ(), year)
                                        .stream()
                                        .filter(edition -> edition
                                                .published() != null)
                                        .toList()));
    }

    @GetMapping("/nianbao/{year:\\d{4}}/{organ:[a-z0-9]+}/shuju")
    View figure(@PathVariable int year, @PathVariable String organ, @RequestParam Map<String, String> parameters) {
        var report = published(year, organ);
        return pages.show("report/figure")
                .with("view", figures.open(report, parameters, addresses.open(report), false));
    }

    @GetMapping({"/nianbao/{year:\\d{4}}/{organ:[a-z0-9]+}.{form:pdf|docx|ofd}",
            "/api/v1/reports/{organ:[a-z0-9]+}/{year:\\d{4}}.{form:pdf|docx|ofd}"})
    ResponseEntity<byte[]> document(@PathVariable int year, @PathVariable String organ, @PathVariable String form) {
        var composed = composing.compose(published(year, organ));
        var print = PrintForm.ofExtension(form).orElseThrow();
        return file(composed.title() + "." + print.extension(), MediaType.valueOf(print.mediaType()), printing.print(
                composed, print));
    }

    @GetMapping({"/nianbao/{year:\\d{4}}/{organ:[a-z0-9]+}.csv",
            "/api/v1/reports/{organ:[a-z0-9]+}/{year:\\d{4}}.csv"})
    ResponseEntity<byte[]> tables(@PathVariable int year, @PathVariable String organ) throws IOException {
        var composed = composing.compose(published(year, organ));
        var out = new StringWriter();
        csv.write(composed, out);
        return file(composed.title() + ".csv", CSV, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/v1/reports/{organ:[a-z0-9]+}/{year:\\d{4}}.html")
    View html(@PathVariable int year, @PathVariable String organ) {
        return show(year, organ);
    }

    static ResponseEntity<byte[]> file(String title, MediaType type, byte[] bytes) {
        var name = ContentDisposition.attachment()
                .filename(title, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(bytes);
    }

    private AnnualReport published(int year, String organ) {
        return organs.findBySlug(organ)
                .flatMap(filer -> reports.latestFrozen(filer.id(), year, true))
                .orElseThrow(() -> new NoSuchRecord("这个单位还没有公布%d年的年度报告。".formatted(year)));
    }
}

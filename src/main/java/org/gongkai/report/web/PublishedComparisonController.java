package org.gongkai.report.web;

import java.util.Objects;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Anyone compares what was published: the units of a year, or a unit through the years; as a page and as CSV. */
@Controller
@RequestMapping("/nianbao/bijiao")
class PublishedComparisonController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private final AnnualReports reports;
    private final ReportAddresses addresses;
    private final Organs organs;
    private final Pages pages;

    PublishedComparisonController(AnnualReports reports, ReportAddresses addresses, Organs organs, Pages pages) {
        this.reports = reports;
        this.addresses = addresses;
        this.organs = organs;
        this.pages = pages;
    }

    @GetMapping("/{year:\\d{4}}")
    View ofYear(@PathVariable int year) {
        return page(units(year));
    }

    @GetMapping("/{year:\\d{4}}.csv")
    ResponseEntity<byte[]> tableOfYear(@PathVariable int year) throws IOException {
        return csv(units(year));
    }

    @GetMapping("/{organ:[a-z][a-z0-9]*}")
    View ofOrgan(@PathVariable String organ) {
        return page(years(organ));
    }

    @GetMapping("/{organ:[a-z][a-z0-9]*}.csv")
    ResponseEntity<byte[]> tableOfOrgan(@PathVariable String organ) throws IOException {
        return csv(years(organ));
    }

    private PublishedComparison units(int year) {
        var published = reports.published(year);
        return comparison(published, year + "年各单位比较", Integer.toString(year),
                report -> organs.get(report.organ()).name());
    }

    private PublishedComparison years(String slug) {
        var organ = organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位。"));
        var published = reports.published(null)
                .stream()
                .filter(report -> report.organ().equals(organ.id()))
                .sorted(Comparator.comparingInt(AnnualReport::year))
                .toList();
        return comparison(published, organ.name() + "历年比较", slug, report -> report.year() + "年");
    }

    private PublishedComparison comparison(List<AnnualReport> published, String title, String key,
            Function<AnnualReport, String> name) {
        if (published.isEmpty()) {
            throw new NoSuchRecord("还没有公布可以比较的年度报告。");
        }
        var tables = reports.frozenTables(published.stream().map(AnnualReport::id).toList());
        return new PublishedComparison(title, published.stream()
                .filter(report -> tables.containsKey(report.id()))
                .map(report -> PublishedComparison.Row.of(name.apply(report), addresses.open(report),
                        Objects.requireNonNull(tables.get(report.id()))))
                .toList(), "/nianbao/bijiao/" + key + ".csv");
    }

    private View page(PublishedComparison comparison) {
        return pages.show("report/comparison").with("view", comparison);
    }

    private static ResponseEntity<byte[]> csv(PublishedComparison comparison) throws IOException {
        var out = new StringWriter();
        out.write('\uFEFF'); // without it spreadsheets in Chinese offices take UTF-8 for GBK
        var table = new CSVPrinter(out, CSVFormat.EXCEL);
        table.printRecord(line(comparison.title(), comparison.headings()));
        for (var row : comparison.rows()) {
            table.printRecord(line(row.name(), row.values().stream().map(PublishedComparison.Value::shown).toList()));
        }
        table.flush();
        return PublishedReportController.file(comparison.title() + ".csv", CSV, out.toString()
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> line(String first, List<String> others) {
        var line = new ArrayList<>(List.of(first));
        line.addAll(others);
        return line;
    }
}

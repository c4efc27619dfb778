package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.application.CheckedFile;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Quote;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.form.Severity;
import org.jspecify.annotations.Nullable;

/** Several checked reports side by side, and the same as sheets to take along. */
final class Comparison {
    private static final List<String> HEADINGS = List.of("文件", "单位", "年度", "格式", "错误", "提醒", "未能核对", "新收申请", "上年结转",
            "办理结果总计",
            "结转下年度", "行政复议", "行政诉讼");
    private static final List<String> FINDINGS = List.of("文件", "单位", "年度", "编号", "程度", "问题", "应为", "实为", "单元格", "原文");

    private Comparison() {}

    /** A line of the comparison. */
    static List<String> line(CheckedFile file) {
        if (file.report() == null) {
            return List.of(file.name(), file.refusal(), "", "", "", "", "", "", "", "", "", "", "");
        }
        var outcome = Objects.requireNonNull(file.report());
        var read = outcome.read();
        var tables = read.tables();
        return List.of(file.name(), read.organ() == null ? "" : read.organ(),
                read.year() == null ? "" : read.year().toString(),
                read.form().id(), count(outcome, Severity.ERROR), count(outcome, Severity.WARNING),
                Integer.toString(outcome.checked().unchecked().size()), cell(tables, "3.R1.T"), cell(tables, "3.R2.T"),
                cell(tables, "3.G.T"), cell(tables, "3.R4.T"), cell(tables, "4.review.total"), suits(tables));
    }

    private static String count(CheckedFile.Outcome outcome, Severity severity) {
        return Long.toString(outcome.checked().findings().stream().filter(f -> f.severity() == severity).count());
    }

    private static String cell(ReportTables tables, String ref) {
        return tables.find(CellRef.parse(ref)).map(CellValue::shown).orElse("");
    }

    private static String suits(ReportTables tables) {
        var direct = tables.number(CellRef.parse("4.direct.total"));
        var after = tables.number(CellRef.parse("4.after-review.total"));
        return direct.isEmpty() || after.isEmpty() ? "" : CellValue.plain(direct.get().add(after.get()));
    }

    /** Sheet by sheet, line by line. */
    static List<List<List<String>>> sheets(List<CheckedFile> files) {
        var compared = new ArrayList<List<String>>(List.of(HEADINGS));
        files.forEach(file -> compared.add(line(file)));
        var findings = new ArrayList<List<String>>(List.of(FINDINGS));
        var unchecked = new ArrayList<List<String>>(List.of(List.of("文件", "编号", "没有核对的", "原因")));
        for (var file : files) {
            if (file.report() != null) {
                file.report().checked().findings().forEach(finding -> findings.add(line(file, finding)));
                file.report()
                        .checked()
                        .unchecked()
                        .forEach(u -> unchecked.add(List.of(file.name(), u.rule(), u.what(), u
                                .why())));
            }
        }
        return List.of(compared, findings, unchecked);
    }

    private static List<String> line(CheckedFile file, Finding finding) {
        var start = line(file).subList(0, 3);
        var line = new ArrayList<>(start);
        line.addAll(List.of(finding.rule(), finding.severity().code(), finding.message(), text(finding.expected()),
                text(
                        finding.actual()),
                String.join("、", finding.cells().stream().map(c -> c.ref().toString()).toList()),
                String.join("／", finding.quotes().stream().map(Quote::sentence).distinct().toList())));
        return line;
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}

package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All checks of a report, ours while it is written or anyone's once published. Findings come gravest first; the cells they name
 * lead to the cases behind them.
 */
public final class ReportChecks {
    /** A rule broken more often than a table has cells is broken by something else than a slip of the pen. */
    private static final int MOST_OF_A_KIND = 200;

    private ReportChecks() {}

    /** @param previous the same filer's report of the year before; null when it is not at hand */
    public static Checked check(CheckedReport report, @Nullable CheckedReport previous, RecordCounts records) {
        var set = TableSet.of(report.form(), report.tables());
        var beside = previous == null ? set : set.after(previous.form(), previous.tables());
        var all = Checked.all(Checked.of(YearCheck.form(report)),
                TableChecks.check(beside, report.yearOr(report.form().firstYear()), records), TextChecks.check(report),
                previous == null ? withoutLastYear(report) : Checked.NOTHING);
        return limited(all);
    }

    private static Checked limited(Checked all) {
        var told = new TreeMap<String, Integer>();
        var findings = all.findings()
                .stream()
                .sorted(Comparator.comparing(Finding::severity))
                .filter(finding -> told.merge(finding.rule(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .toList();
        var unchecked = new ArrayList<>(all.unchecked());
        told.entrySet()
                .stream()
                .filter(rule -> rule.getValue() > MOST_OF_A_KIND)
                .forEach(rule -> unchecked.add(new Unchecked(rule.getKey(), "另外 %d 处".formatted(rule.getValue()
                        - MOST_OF_A_KIND), "同一种发现太多，只列出前 %d 处。".formatted(MOST_OF_A_KIND))));
        return new Checked(findings, unchecked);
    }

    private static Checked withoutLastYear(CheckedReport report) {
        boolean firstWithTables = report.due() != null && report.year() != null
                && report.year() == report.due().firstYear() && report.due().lastYear() != null;
        String why = firstWithTables ? "上一年度还没有这种表格，无从核对。" : "没有上一年度的报告，上传后可核对“上年结转”等与去年是否衔接。";
        return new Checked(List.of(), List.of(new Unchecked("T3-4", "与上一年度报告的衔接", why)));
    }
}

package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What holds between cells and the records behind them: T3-6 open cases, T3-7 fees (109号), T3-8 corrections (条例 §30), T4-2
 * suits after review, T4-3 review first (复议法 2023 §23, decisions made from 2024). Without records it is said, not guessed.
 */
final class RecordCheck {
    private static final int FEES_SINCE = 2021;
    private static final int REVIEW_FIRST_SINCE = 2024;
    private final TableSet set;
    private final RecordCounts records;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();

    private RecordCheck(TableSet set, RecordCounts records) {
        this.set = set;
        this.records = records;
    }

    static Checked check(TableSet set, int year, RecordCounts records) {
        var check = new RecordCheck(set, records);
        check.exactly("T3-6", "R4", records.openAtYearEnd(), "12 月 31 日尚未办结的申请", Severity.ERROR);
        if (year >= FEES_SINCE) {
            check.atMost("T3-7", cell("3", "F2", "T"), records.feeNotices(), "本年在办申请中发出过收费通知的件数");
        }
        check.atMost("T3-8", cell("3", "D3", "T"), records.correctionNotices(), "本年在办申请中发出过补正告知书的件数");
        check.atMost("T3-8", cell("3", "F1", "T"), records.correctionNotices(), "本年在办申请中发出过补正告知书的件数");
        check.atMost("T4-2", cell("4", "after-review", "total"), records.reviewDecisionsReceived(), "本年及以前收到的复议决定");
        if (year >= REVIEW_FIRST_SINCE) {
            check.noneSkippedReview();
        }
        return new Checked(check.findings, check.unchecked);
    }

    private static CellRef cell(String table, String row, String column) {
        return new CellRef(table, row, column);
    }

    private void exactly(String rule, String row, @Nullable Long counted, String what, Severity severity) {
        var ref = cell("3", row, "T");
        set.tables().number(ref).ifPresent(number -> {
            if (counted == null) {
                unchecked.add(withoutRecords(rule, ref, what));
            } else if (number.compareTo(BigDecimal.valueOf(counted)) != 0) {
                add(rule, severity, ref, "应等于" + what, counted.toString());
            }
        });
    }

    private void atMost(String rule, CellRef ref, @Nullable Long counted, String what) {
        set.tables().number(ref).filter(number -> number.signum() > 0).ifPresent(number -> {
            if (counted == null) {
                unchecked.add(withoutRecords(rule, ref, what));
            } else if (number.compareTo(BigDecimal.valueOf(counted)) > 0) {
                add(rule, Severity.WARNING, ref, "不应多于" + what, "不大于 " + counted);
            }
        });
    }

    private void noneSkippedReview() {
        var ref = cell("4", "direct", "total");
        var skipped = records.suitsThatSkippedReview();
        set.tables().number(ref).filter(number -> number.signum() > 0).ifPresent(number -> {
            if (skipped == null) {
                unchecked.add(withoutRecords("T4-3", ref, "被诉的答复是否属于不予公开（应当先申请行政复议）"));
            } else if (skipped > 0) {
                add("T4-3", Severity.WARNING, ref, "其中 " + skipped + " 件的答复属于不予公开，应当先申请行政复议", "0");
            }
        });
    }

    private void add(String rule, Severity severity, CellRef ref, String why, String expected) {
        var cell = set.found(ref);
        findings.add(Finding.ofCells(rule, severity,
                "%s为 %s，%s（%s）。".formatted(cell.label(), cell.value(), why, expected), List.of(cell), expected,
                cell.value()));
    }

    private Unchecked withoutRecords(String rule, CellRef ref, String what) {
        String value = set.find(ref, false).map(CellValue::shown).orElse("");
        return new Unchecked(rule, set.form().label(ref) + "（" + value + "）", "需要与" + what + "对照，报告本身没有这个数。");
    }
}

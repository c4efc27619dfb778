package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.Identity;
import org.gongkai.report.domain.form.Identity.Every;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.form.Sum;
import org.jspecify.annotations.Nullable;

/** Says in words which sum does not come out, with every number in it. */
final class BrokenIdentity {
    /** Longer sums are told by their non-zero terms. */
    private static final int SHORT = 6;

    private BrokenIdentity() {}

    static Finding finding(TableSet set, Identity identity, Balance.Broken broken) {
        String left = CellValue.plain(broken.left());
        String right = CellValue.plain(broken.right());
        String message = "%s：%s，而%s，相差 %s。%s。".formatted(place(set, identity, broken.along()),
                spelled(set, identity, identity.left(), broken.along(), left),
                spelled(set, identity, identity.right(), broken.along(), right),
                CellValue.plain(broken.left().subtract(broken.right()).abs()), identity.note());
        return Finding.ofCells(identity.rule(), identity.severity(), message, cells(set, identity, broken.along()),
                expectation(identity) + right, left);
    }

    private static String expectation(Identity identity) {
        return switch (identity.relation()) {
            case EQUAL -> "";
            case AT_MOST -> "不大于 ";
            case AT_LEAST -> "不小于 ";
        };
    }

    static Finding blank(TableSet set, String rule, Balance.BlankShouldBe blank) {
        var cells = blank.cells().stream().map(set::found).toList();
        String value = CellValue.plain(blank.value());
        String names = cells.stream().map(FoundCell::label).collect(Collectors.joining("、"));
        String message = cells.size() == 1
                ? "%s没有填数，按勾稽关系应为 %s。".formatted(names, value)
                : "%s都没有填数，按勾稽关系合计应为 %s。".formatted(names, value);
        return Finding.ofCells(rule, Severity.ERROR, message, cells, value, "空白");
    }

    static Unchecked unknown(TableSet set, Identity identity, Balance.Unknown unknown) {
        String names = unknown.cells()
                .stream()
                .limit(3)
                .map(set.form()::label)
                .collect(Collectors.joining("、"));
        String more = unknown.cells().size() > 3 ? "等 " + unknown.cells().size() + " 格" : "";
        return new Unchecked(identity.rule(), place(set, identity, unknown.along()),
                "没有读到" + names + more + "，缺数不当作 0。");
    }

    /** 表三“自然人”一列. */
    private static String place(TableSet set, Identity identity, String along) {
        var table = set.form().table(identity.table());
        var cell = table.cells()
                .stream()
                .filter(c -> identity.every() == Every.COLUMN
                        ? c.ref().column().equals(along)
                        : c.ref().row().equals(along))
                .findFirst();
        return table.name() + cell.map(c -> identity.every() == Every.COLUMN
                ? "“" + c.columnLabel() + "”一列"
                : "“" + c.rowLabel() + "”一行").orElse("");
    }

    private static String spelled(TableSet set, Identity identity, Sum sum, String along, String total) {
        var terms = new ArrayList<String>();
        for (var term : sum.terms()) {
            var ref = identity.cell(term, along);
            var value = set.find(ref, term.previous()).map(CellValue::number).orElse(null);
            boolean told = sum.terms().size() <= SHORT || (value != null && value.signum() != 0);
            if (told) {
                String sign = terms.isEmpty() && !term.negative() ? "" : term.negative() ? " − " : " + ";
                terms.add(sign + name(set, identity, term, ref) + " " + shown(value));
            }
        }
        String spelled = terms.isEmpty() ? "各项都是 0" : String.join("", terms);
        return terms.size() == 1 && sum.terms().size() == 1 ? spelled : spelled + " = " + total;
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null ? "（空白）" : CellValue.plain(value);
    }

    private static String name(TableSet set, Identity identity, Sum.Term term, CellRef ref) {
        var form = term.previous() && set.previousForm() != null ? set.previousForm() : set.form();
        String name = form.find(ref)
                .map(cell -> identity.every() == Every.COLUMN ? shortRow(cell) : cell.columnLabel())
                .orElse(term.key());
        return (term.previous() ? "上年报告的" : "") + name;
    }

    /** Labels of rows are long; what stands after the number and before the first bracket names them well enough. */
    private static String shortRow(FormCell cell) {
        String label = cell.row() == null ? cell.rowLabel() : cell.row().leaf().label();
        return label.replaceFirst("^（?[一二三四五六七八九十]+）?、?", "")
                .replaceFirst("^\\d+\\.", "")
                .replaceFirst("（.*", "")
                .replace("政府信息公开申请数量", "");
    }

    private static List<FoundCell> cells(TableSet set, Identity identity, String along) {
        var cells = new ArrayList<FoundCell>();
        for (var sum : List.of(identity.left(), identity.right())) {
            for (var term : sum.terms()) {
                var cell = set.found(identity.cell(term, along), term.previous());
                boolean told = identity.left().equals(sum) || sum.terms().size() <= SHORT || !cell.value().equals("0");
                if (told) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }
}

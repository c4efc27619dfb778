package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.Severity;

/** T3-5 and its like: every cell holds a whole number that is not negative, unless the form asks for a sign or for money. */
final class CellCheck {
    private CellCheck() {}

    static Checked check(TableSet set) {
        var findings = new ArrayList<Finding>();
        Map<CellRef, FormCell> places = set.form().cells();
        set.tables().cells().forEach((ref, value) -> {
            var place = places.get(ref);
            String wrong = place == null ? "" : wrong(place, value);
            if (!wrong.isEmpty()) {
                var cell = set.found(ref);
                findings.add(Finding.ofCells(ref.table().equals("3") ? "T3-5" : "CELL_NOT_A_COUNT", Severity.ERROR,
                        cell.label() + "填的是“" + value.text() + "”，" + wrong + "。", List.of(cell), "不小于 0 的整数",
                        value.text()));
            }
        });
        return Checked.of(findings);
    }

    private static String wrong(FormCell place, CellValue value) {
        if (value.kind() == CellValue.Kind.UNREADABLE) {
            return "不是数字";
        }
        BigDecimal number = value.number();
        if (number == null) {
            return "";
        }
        var heading = place.column().leaf();
        if (number.signum() < 0 && !heading.signed()) {
            return "数量不能是负数";
        }
        return number.stripTrailingZeros().scale() > 0 && !heading.decimal() ? "件数应为整数" : "";
    }
}

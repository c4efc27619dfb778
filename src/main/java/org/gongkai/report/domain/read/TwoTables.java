package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.check.Checked;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.FoundCell;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;

/** A document that holds the same table twice, with different numbers: the first one was checked. */
public final class TwoTables {
    private TwoTables() {}

    public static Checked disagreeing(ReadReport report) {
        var cells = new ArrayList<FoundCell>();
        for (var ref : report.contradicted().stream().distinct().toList()) {
            String value = report.tables().find(ref).map(CellValue::shown).orElse("");
            cells.add(new FoundCell(ref, report.form().label(ref), value, false));
        }
        return cells.isEmpty() ? Checked.NOTHING
                : Checked.of(List.of(Finding.ofCells("TWO_TABLES_DISAGREE", Severity.WARNING,
                        "文件里有两张同样的表，%s等 %d 格的数不一样；核对的是前一张。".formatted(cells.getFirst().label(), cells.size()), cells,
                        null,
                        null)));
    }
}

package org.gongkai.report.domain.read;

import java.util.Map;
import org.gongkai.report.domain.check.IdentityCheck;
import org.gongkai.report.domain.check.TableSet;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.CellValue.Kind;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;

/**
 * Chooses between two readings of one table. A number written wrong is wrong in both, so that choosing the one in which more sums
 * come out hides no fault of the report; it only undoes what the drawing of the table did to the reading.
 */
final class Sounder {
    private Sounder() {}

    /** The first where they are equally good. */
    static Map<CellRef, CellValue> of(ReportForm form, FormTable table, Map<CellRef, CellValue> first,
            Map<CellRef, CellValue> second) {
        if (first.equals(second)) {
            return first;
        }
        long more = sums(form, table, second) - sums(form, table, first);
        return more > 0 || more == 0 && numbers(second) > numbers(first) ? second : first;
    }

    private static long sums(ReportForm form, FormTable table, Map<CellRef, CellValue> cells) {
        return IdentityCheck.holding(TableSet.of(form, new ReportTables(cells)), table.key());
    }

    private static long numbers(Map<CellRef, CellValue> cells) {
        return cells.values()
                .stream()
                .mapToInt(cell -> cell.kind() == Kind.NUMBER ? 1 : cell.kind() == Kind.UNREADABLE ? -1 : 0)
                .sum();
    }
}

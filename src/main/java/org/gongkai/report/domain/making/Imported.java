package org.gongkai.report.domain.making;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;

/**
 * The tables of a report that was made outside the platform: they are the file's, whole, and never mixed with our records.
 *
 * @param file its name, for people
 * @param digest of what was read from it, by which the same file is known again
 */
public record Imported(String file, String digest, ReportTables tables) {

    /** A cell that says something else here. */
    public record CellDifference(CellRef cell, String label, Optional<String> inFile, Optional<String> here) {
        /** Whether our records say something at all: nought is what they say of a year they do not hold. */
        public boolean contradicts() {
            return here.isPresent() && !here.get().equals("0");
        }
    }

    public List<CellDifference> differences(ReportForm form, ReportTables here) {
        return form.cells()
                .values()
                .stream()
                .map(FormCell::ref)
                .map(cell -> new CellDifference(cell, form.label(cell), shown(tables, cell), shown(here, cell)))
                .filter(cell -> !cell.inFile().equals(cell.here()))
                .toList();
    }

    private static Optional<String> shown(ReportTables numbers, CellRef cell) {
        return numbers.number(cell).map(CellValue::plain);
    }
}

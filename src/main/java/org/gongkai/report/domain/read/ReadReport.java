package org.gongkai.report.domain.read;

import java.util.List;
import org.gongkai.report.domain.check.Narrative;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.jspecify.annotations.Nullable;

/**
 * A published report, read.
 *
 * @param organ null when its title names none
 * @param year null when nothing tells
 * @param form the one it uses; when {@code formByLabels} is false, the one its year should use
 * @param contradicted cells that a second table of the same document shows with another number
 */
public record ReadReport(@Nullable String organ, @Nullable Integer year, String title, ReportForm form,
        boolean formByLabels, ReportTables tables, Narrative narrative, List<CellRef> contradicted) {
    public ReadReport {
        contradicted = List.copyOf(contradicted);
    }
}

package org.gongkai.report.domain.check;

import java.util.Optional;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.jspecify.annotations.Nullable;

/** A report's tables on their form, beside those of the year before when they are known. */
public record TableSet(ReportForm form, ReportTables tables, @Nullable ReportForm previousForm,
        @Nullable ReportTables previous) {
    public static TableSet of(ReportForm form, ReportTables tables) {
        return new TableSet(form, tables, null, null);
    }

    /** Beside a report of another form too: only cells both forms have are compared. */
    public TableSet after(ReportForm formBefore, ReportTables tablesBefore) {
        return new TableSet(form, tables, formBefore, tablesBefore);
    }

    public Optional<CellValue> find(CellRef ref, boolean before) {
        if (!before) {
            return tables.find(ref);
        }
        return previous == null ? Optional.empty() : previous.find(ref);
    }

    FoundCell found(CellRef ref, boolean before) {
        String value = find(ref, before).map(CellValue::shown).orElse("");
        var labels = before && previousForm != null ? previousForm : form;
        return new FoundCell(ref, (before ? "上年" : "") + labels.label(ref), value, before);
    }

    FoundCell found(CellRef ref) {
        return found(ref, false);
    }
}

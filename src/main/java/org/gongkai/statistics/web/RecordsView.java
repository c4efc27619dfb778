package org.gongkai.statistics.web;

import java.util.List;
import org.gongkai.statistics.Measure;
import org.gongkai.statistics.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a figure.
 *
 * @param narrowedTo period, organ and dimension values, in words
 * @param rows this stretch of the records, whose amounts sum to the value over all stretches
 * @param next address of the next stretch, null on the last
 */
public record RecordsView(String label, String unit, long value, Measure measure, boolean entered, String definition,
        List<String> narrowedTo, List<RecordRow> rows, String first, @Nullable String next, boolean onFirst, String csv,
        String back) {
    public RecordsView {
        narrowedTo = List.copyOf(narrowedTo);
        rows = List.copyOf(rows);
    }

    public String grouped() {
        return measure.grouped(value);
    }

    public String amount(RecordRow row) {
        return measure.grouped(row.amount()) + " " + unit;
    }
}

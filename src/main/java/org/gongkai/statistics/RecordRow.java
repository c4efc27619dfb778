package org.gongkai.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a figure, as far as those may see it who may open it.
 *
 * @param key keyset key of this row within its list, the same as long as the record counts
 * @param url its page, null when it has none (published by other ways only)
 * @param notes small facts for the row: organ, document number, channels
 * @param amount how much of the value this record carries; one for a record that is counted
 */
public record RecordRow(String key, String title, LocalDate date, @Nullable String url, List<String> notes,
        long amount) {
    public RecordRow {
        notes = List.copyOf(notes);
    }

    /** A record that is counted. */
    public RecordRow(String key, String title, LocalDate date, @Nullable String url, List<String> notes) {
        this(key, title, date, url, notes, 1);
    }
}

package org.gongkai.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a figure, as far as anyone may see it.
 *
 * @param key keyset key of this row within its list
 * @param url its public page, null when it has none (published by other ways only)
 * @param notes small facts for the row: organ, document number, channels
 */
public record RecordRow(String key, String title, LocalDate date, @Nullable String url, List<String> notes) {
    public RecordRow {
        notes = List.copyOf(notes);
    }
}

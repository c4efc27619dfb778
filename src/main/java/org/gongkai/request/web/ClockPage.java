package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.request.EventKind;
import org.gongkai.request.domain.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the clock shows.
 *
 * @param rows the events as typed, the last one empty for the next
 * @param errors what cannot be taken as it is, by field
 * @param reading null while something must be corrected first
 */
public record ClockPage(String receivedOn, String calendar, String asOf, List<Row> rows, Map<String, String> errors,
        @Nullable Reading reading, LocalDate today, LocalDate lookedAt, List<Told> told, List<MonthGrid> months) {
    /**
     * @param refusal why the law does not allow this event here, null when it does
     * @param rule its article
     */
    public record Row(int place, String type, String on, String receivedOn, String workingDays, String approvedBy,
            boolean letter, boolean length, boolean extension, @Nullable String refusal, @Nullable String rule) {
        public String name(String field) {
            return "e" + place + "." + field;
        }

        public boolean isNew() {
            return type.isEmpty();
        }
    }

    /** What an event did to the term. */
    public record Told(EventKind kind, LocalDate on, Reading after) {}

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public @Nullable String error(Row row, String field) {
        return errors.get("events[" + row.place() + "]." + field);
    }
}

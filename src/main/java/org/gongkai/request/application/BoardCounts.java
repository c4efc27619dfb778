package org.gongkai.request.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Counts over requests for the daily board. */
public interface BoardCounts {
    /** @param today for terms of cases still open */
    record Selection(BoardMetric metric, @Nullable OrganId organ, LocalDate from, LocalDate to, LocalDate today) {}

    /** A row of the board: an organ's year. */
    record OrganYear(OrganId organ, long received, long closed, long open, long overdue, long late, long extended,
            long corrected, long daysUsed) {
        public @Nullable Double averageDays() {
            return closed == 0 ? null : daysUsed / (double) closed;
        }
    }

    /** An open case of an organ, the longest waiting first. */
    record Oldest(OrganId organ, String number, String title, LocalDate arrivedOn, @Nullable LocalDate dueOn) {}

    /** The oldest open cases of each organ, at most so many. */
    List<Oldest> oldestOpen(OrganScope scope, int each);

    long value(Selection selection);

    Slice<RecordRow> records(Selection selection, @Nullable String after, int limit);

    List<OrganYear> byOrgan(OrganScope scope, int year, LocalDate today);

    /** How many cases closed in a year took how many working days. */
    Map<Integer, Long> daysUsed(OrganScope scope, int year);
}

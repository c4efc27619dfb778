package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counted term: when it ends and how that came about, day by day.
 *
 * @param provisionalBecause why the end is only provisional (which year has no notice yet), null when it is certain
 */
public record Term(LocalDate start, LocalDate end, List<CountedDay> days, @Nullable String provisionalBecause) {
    public Term {
        days = List.copyOf(days);
    }

    public boolean isProvisional() {
        return provisionalBecause != null;
    }
}

package org.gongkai.request.domain;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * What {@link LegalClock} finds on a day.
 *
 * @param countsFrom day zero of the term that runs: receipt, correction, payment or order; null before receipt
 * @param dueOn last day for the reply; null while the term does not run
 * @param length how many working days the term has, extension included
 * @param used working days of it gone by on that day
 * @param overdue whether the reply came, or has still not come, after its last day
 * @param waitsUntil last day of what the organ waits for (opinions, correction, payment), null when it waits for nothing
 * @param warnings acts that were lawful but late
 * @param days the term day by day, from day zero
 * @param provisionalBecause which year has no holiday notice yet, null when the date is certain
 */
public record Reading(Stage stage, @Nullable LocalDate receivedOn, @Nullable LocalDate countsFrom,
        @Nullable LocalDate dueOn, int length, int used, boolean overdue, boolean extended,
        @Nullable LocalDate waitsUntil, List<Defect> warnings, List<CountedDay> days,
        @Nullable String provisionalBecause) {
    public Reading {
        warnings = List.copyOf(warnings);
        days = List.copyOf(days);
    }

    static Reading beforeReceipt(Stage stage) {
        return new Reading(stage, null, null, null, 0, 0, false, false, null, List.of(), List.of(), null);
    }

    /** The same where the law fixes no term. */
    Reading withoutTerm() {
        return new Reading(stage, receivedOn, countsFrom, null, 0, used, false, false, waitsUntil, warnings, List.of(),
                null);
    }

    /** Working days left, negative when overdue; only while the term runs. */
    public int left() {
        return length - used;
    }

    /** For the day strip. */
    public Term asTerm() {
        return new Term(days.getFirst().date(), days.getLast().date(), days, provisionalBecause);
    }
}

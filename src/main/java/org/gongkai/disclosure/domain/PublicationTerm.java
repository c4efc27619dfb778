package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;

/**
 * By when information must be published.
 *
 * <p>条例 §26: within 20 working days from the day it was formed or changed; a change starts the term anew. Other laws may
 * set other limits.
 */
public record PublicationTerm(LocalDate formedOrChangedOn) {
    static final WorkingDays STATUTORY = WorkingDays.of(20);

    public Term dueOn(WorkCalendar calendar) {
        return calendar.after(formedOrChangedOn, STATUTORY);
    }

    /** The first day that, taken as start, is not yet overdue on {@code today}: the term read backwards, for lists. */
    public static LocalDate earliestStartStillDue(LocalDate today, WorkCalendar calendar) {
        var start = today;
        while (!new PublicationTerm(start.minusDays(1)).dueOn(calendar).end().isBefore(today)) {
            start = start.minusDays(1);
        }
        return start;
    }
}

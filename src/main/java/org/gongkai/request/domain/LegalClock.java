package org.gongkai.request.domain;

import org.gongkai.request.CaseEvent;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.WorkCalendar;

/**
 * Where a request stands and by when it must be replied to, derived from nothing but what happened.
 *
 * <p>条例 §29–36 and 109号, counted by 民法典 §201. The same facts on the same calendar give the same answer on any machine
 * and at any time; whoever changes a date changes a fact.
 */
public final class LegalClock {
    private LegalClock() {}

    /**
     * @param events in order; of one day in the order in which they happened
     * @param asOf the day that is looked at; later events are checked but do not yet show
     * @throws org.gongkai.law.UnlawfulAct when the law does not allow one of the events, with its article
     */
    public static Reading read(List<? extends CaseEvent> events, LocalDate asOf, WorkCalendar calendar) {
        var course = new Course(calendar);
        Course seen = null;
        for (var event : events) {
            if (seen == null && event.on().isAfter(asOf)) {
                seen = course.copy();
            }
            course.take(event);
        }
        return (seen == null ? course : seen).readOn(asOf);
    }

    /** Whether this event would be lawful now. */
    public static Reading after(List<? extends CaseEvent> events, CaseEvent next, WorkCalendar calendar) {
        var course = new Course(calendar);
        events.forEach(course::take);
        course.take(next);
        return course.readOn(next.on());
    }
}

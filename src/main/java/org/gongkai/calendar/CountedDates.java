package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a module counts by the calendar of this place and keeps; implemented as a bean by each that has some. Before a notice
 * is changed the calendar asks what would move (calendar rehearsal), so that nobody moves a deadline without seeing it.
 */
@FunctionalInterface
public interface CountedDates {
    /**
     * A date that would end elsewhere.
     *
     * @param what what it belongs to, for people
     * @param url its staff page
     * @param from null when it could not be said before, likewise {@code to} afterwards
     */
    record Moved(String what, String url, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** What would move if this were the calendar, soonest first. */
    List<Moved> movedBy(WorkCalendar then);
}

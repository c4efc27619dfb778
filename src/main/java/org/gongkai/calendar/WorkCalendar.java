package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Counting in working days. Every implementation is immutable and pure; no clock, no store.
 *
 * <p>A year without a notice is never counted as Monday to Friday in silence: {@code …Known} questions throw
 * {@link YearNotAnnounced}, terms come back marked provisional.
 */
public interface WorkCalendar {
    /** @throws YearNotAnnounced when the year of the day has no notice yet */
    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after the start, which is day zero (民法典 §201), skipping working days within pauses. */
    Term after(LocalDate start, WorkingDays length, List<Pause> pauses);

    default Term after(LocalDate start, WorkingDays length) {
        return after(start, length, List.of());
    }

    /** The latest start whose term of that length is over on or before a day; where a notice is missing, provisionally. */
    default LocalDate latestStart(LocalDate end, WorkingDays length) {
        var start = end.minusDays(length.count());
        while (after(start, length).end().isAfter(end)) {
            start = start.minusDays(1);
        }
        return start;
    }

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not later. */
    WorkingDays between(LocalDate from, LocalDate to);

    /** n natural days after the start; a last day that is no working day moves to the next one (民法典 §203). */
    Term daysAfter(LocalDate start, int days);

    /** n months after the start, same day number or the month's last (民法典 §202), rolled like {@link #daysAfter}. */
    Term monthsAfter(LocalDate start, int months);

    /** The last working day on or before a day; what to aim at when a fixed date is not a working day. */
    LocalDate lastOnOrBefore(LocalDate day);
}

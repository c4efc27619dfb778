package org.gongkai.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A day that is something else after a change of the notices.
 *
 * @param before null when no notice ruled it, likewise {@code after}
 */
public record DayChange(LocalDate date, DayBook.@Nullable Entry before, DayBook.@Nullable Entry after) {
    /** Days of these notices whose ruling, holiday or notice differs between two readings of the books, in order. */
    public static List<DayChange> between(DayBook before, DayBook after, List<HolidayNotice> about) {
        var dates = new TreeSet<LocalDate>();
        about.stream().flatMap(notice -> notice.days().stream()).map(RuledDay::date).forEach(dates::add);
        return dates.stream().flatMap(date -> changeOn(date, before, after).stream()).toList();
    }

    private static Optional<DayChange> changeOn(LocalDate date, DayBook before, DayBook after) {
        var old = before.entry(date).orElse(null);
        var now = after.entry(date).orElse(null);
        return sameMeaning(old, now) ? Optional.empty() : Optional.of(new DayChange(date, old, now));
    }

    private static boolean sameMeaning(DayBook.@Nullable Entry old, DayBook.@Nullable Entry now) {
        return old == null || now == null
                ? old == now
                : old.day().equals(now.day()) && old.notice().number().equals(now.notice().number());
    }

    /** Whether a term that crosses this day may end elsewhere now. */
    public boolean movesTerms() {
        return worked(before) != worked(after);
    }

    private boolean worked(DayBook.@Nullable Entry entry) {
        return entry == null ? !DayBook.isWeekend(date) : entry.day().ruling() == Ruling.WORK;
    }
}

package org.gongkai.calendar.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.calendar.YearNotAnnounced;

/** Counting by what the notices announce (民法典 §201–203). Terms may reach past them and say so; plain answers may not. */
public final class AnnouncedCalendar implements WorkCalendar {
    private final DayBook book;

    public AnnouncedCalendar(DayBook book) {
        this.book = book;
    }

    public DayBook book() {
        return book;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!book.knows(day)) {
            throw new YearNotAnnounced(day.getYear());
        }
        return book.works(day);
    }

    @Override
    public Term after(LocalDate start, WorkingDays length, List<Pause> pauses) {
        var strip = new Strip(book, start);
        for (var day = start.plusDays(1); strip.counted() < length.count(); day = day.plusDays(1)) {
            strip.workingTerm(day, isPaused(day, pauses));
        }
        return strip.term();
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    @Override
    public WorkingDays between(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? WorkingDays.of((int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count())
                : WorkingDays.of(0);
    }

    @Override
    public Term daysAfter(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a term of no days: " + days);
        }
        return rolledTo(start.plusDays(days), start);
    }

    @Override
    public Term monthsAfter(LocalDate start, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a term of no months: " + months);
        }
        var month = YearMonth.from(start).plusMonths(months);
        return rolledTo(month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth())), start);
    }

    private Term rolledTo(LocalDate last, LocalDate start) {
        var strip = new Strip(book, start);
        start.plusDays(1).datesUntil(last).forEach(strip::naturalDay);
        boolean rolled = false;
        for (var day = last; !strip.endsOn(day, rolled); day = day.plusDays(1)) {
            rolled = true;
        }
        return strip.term();
    }

    @Override
    public LocalDate lastOnOrBefore(LocalDate day) {
        var last = day;
        while (!isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }
}

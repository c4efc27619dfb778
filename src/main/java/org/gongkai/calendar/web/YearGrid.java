package org.gongkai.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.calendar.domain.DayBook;
import org.gongkai.calendar.domain.Ruling;
import org.gongkai.calendar.web.YearView.Cell;
import org.gongkai.calendar.web.YearView.Month;

/** Draws the twelve months of a year from the books. */
final class YearGrid {
    private static final int DAYS_OF_WEEK = 7;
    private final DayBook book;

    YearGrid(DayBook book) {
        this.book = book;
    }

    List<Month> months(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> month(YearMonth.of(year, month))).toList();
    }

    int workingDays(int year) {
        return months(year).stream().mapToInt(Month::workingDays).sum();
    }

    /** Days the notices give off, weekends within them included. */
    int daysOff(int year) {
        return (int) LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> book.entry(day).filter(entry -> entry.day().ruling() == Ruling.REST).isPresent())
                .count();
    }

    private Month month(YearMonth month) {
        var cells = new ArrayList<>(Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, Cell.EMPTY));
        var days = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).toList();
        days.forEach(day -> cells.add(cell(day)));
        while (cells.size() % DAYS_OF_WEEK != 0) {
            cells.add(Cell.EMPTY);
        }
        var weeks = IntStream.range(0, cells.size() / DAYS_OF_WEEK)
                .mapToObj(week -> List.copyOf(cells.subList(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK)))
                .toList();
        return new Month(month.getMonthValue(), (int) days.stream().filter(book::works).count(), weeks);
    }

    private Cell cell(LocalDate day) {
        return book.entry(day).map(entry -> ruled(day, entry)).orElseGet(() -> ordinary(day));
    }

    private static Cell ruled(LocalDate day, DayBook.Entry entry) {
        boolean rest = entry.day().ruling() == Ruling.REST;
        return new Cell(day, rest ? "rest" : "work", rest ? "休" : "班",
                entry.day().holiday() + (rest ? "放假，" : "调休上班，") + entry.notice().number());
    }

    private static Cell ordinary(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return new Cell(day, weekend ? "weekend" : "", "", weekend ? "周末" : "工作日");
    }
}

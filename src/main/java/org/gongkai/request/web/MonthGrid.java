package org.gongkai.request.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.calendar.CountedDay;
import org.jspecify.annotations.Nullable;

/** A month of a day strip, week by week from Monday; days outside the strip have no {@code day}. */
public record MonthGrid(YearMonth month, List<List<Cell>> weeks) {
    private static final int DAYS_OF_WEEK = 7;

    /**
     * @param date null for the blanks before the first and after the last of the month
     * @param marks what happened on this day
     * @param past whether the day belongs to a run of the term that was started anew since
     */
    public record Cell(@Nullable LocalDate date, @Nullable CountedDay day, List<String> marks, boolean due,
            boolean today, boolean past) {
        static final Cell BLANK = new Cell(null, null, List.of(), false, false, false);
    }

    /** Months from the first to the last of these days. */
    public static List<MonthGrid> of(List<CountedDay> days, List<CountedDay> past, Map<LocalDate, List<String>> marks,
            @Nullable LocalDate due, LocalDate today) {
        var cells = new TreeMap<LocalDate, Cell>();
        past.forEach(day -> cells.put(day.date(), cell(day, marks, due, today, true)));
        days.forEach(day -> cells.put(day.date(), cell(day, marks, due, today, false)));
        return cells.keySet()
                .stream()
                .map(YearMonth::from)
                .distinct()
                .map(month -> new MonthGrid(month, weeks(month, cells, today)))
                .toList();
    }

    private static Cell cell(CountedDay day, Map<LocalDate, List<String>> marks, @Nullable LocalDate due,
            LocalDate today, boolean past) {
        return new Cell(day.date(), day, marks.getOrDefault(day.date(), List.of()), day.date().equals(due),
                day.date().equals(today), past);
    }

    private static List<List<Cell>> weeks(YearMonth month, Map<LocalDate, Cell> cells, LocalDate today) {
        var first = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        return first.datesUntil(month.atEndOfMonth().plusDays(DAYS_OF_WEEK))
                .filter(day -> day.getDayOfWeek().getValue() == 1)
                .filter(monday -> !monday.isAfter(month.atEndOfMonth()))
                .map(monday -> monday.datesUntil(monday.plusDays(DAYS_OF_WEEK))
                        .map(day -> cellOf(day, month, cells, today))
                        .collect(Collectors.toList()))
                .filter(week -> week.stream().anyMatch(cell -> cell.day() != null))
                .toList();
    }

    private static Cell cellOf(LocalDate day, YearMonth month, Map<LocalDate, Cell> cells, LocalDate today) {
        if (!YearMonth.from(day).equals(month)) {
            return Cell.BLANK;
        }
        var known = cells.get(day);
        return known != null ? known : new Cell(day, null, List.of(), false, day.equals(today), false);
    }
}

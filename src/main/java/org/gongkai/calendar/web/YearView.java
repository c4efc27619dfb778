package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.domain.KeptNotice;
import org.jspecify.annotations.Nullable;

/**
 * A year as its page shows it.
 *
 * @param announced whether the national notice of the year has come; without it only weekdays are shown
 * @param missing year whose notice should be here by now, null when none is missing
 * @param notices that rule days of this year
 */
public record YearView(CalendarChoice calendar, List<CalendarChoice> calendars, int year, boolean announced,
        @Nullable Integer missing, List<Month> months, int workingDays, int daysOff, List<KeptNotice> notices,
        boolean mayEdit) {
    public YearView {
        calendars = List.copyOf(calendars);
        months = List.copyOf(months);
        notices = List.copyOf(notices);
    }

    /** A month in weeks from Monday; cells before the first and after the last day are empty. */
    public record Month(int number, int workingDays, List<List<Cell>> weeks) {
        public Month {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * A day of the grid, or an empty place.
     *
     * @param mark 休, 班 or nothing: what a colour alone would not tell everyone
     * @param why what the day is and by which notice, for its title
     */
    public record Cell(@Nullable LocalDate date, String css, String mark, String why) {
        static final Cell EMPTY = new Cell(null, "", "", "");
    }
}

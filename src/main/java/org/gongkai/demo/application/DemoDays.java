package org.gongkai.demo.application;

import java.time.LocalDate;
import org.gongkai.calendar.WorkCalendars;
import org.springframework.stereotype.Component;

/**
 * Working days for the model county. In a year whose notice is not out yet, those a provisional term counts: a demonstration is to
 * be built in January too.
 */
@Component
class DemoDays {
    private final WorkCalendars calendars;

    DemoDays(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    boolean isWorkingDay(LocalDate day) {
        return calendars.local().daysAfter(day.minusDays(1), 1).end().equals(day);
    }

    /** So many working days earlier. */
    LocalDate before(LocalDate day, int workingDays) {
        var earlier = day;
        for (int i = 0; i < workingDays; i++) {
            do {
                earlier = earlier.minusDays(1);
            } while (!isWorkingDay(earlier));
        }
        return earlier;
    }
}

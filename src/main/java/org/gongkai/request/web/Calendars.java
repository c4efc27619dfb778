package org.gongkai.request.web;

import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Component;

/** Calendars by the code somebody typed: one we do not have is his mistake, not a missing page. */
@Component
class Calendars {
    private final WorkCalendars calendars;

    Calendars(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    WorkCalendar get(String code) {
        try {
            return calendars.get(code);
        } catch (NoSuchRecord e) {
            throw new BadInput("calendar", e.getMessage() + "；可用的有 CN（全国）、HB（湖北省）");
        }
    }
}

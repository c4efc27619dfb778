package org.gongkai.calendar;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** Number, date or remarks of a holiday notice were corrected; its days stayed. */
public record HolidayNoticeChanged(String calendar, int year, String oldNumber, String newNumber, String reason)
        implements
        OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("calendar", calendar + "-" + year);
    }

    @Override
    public ArticleRef basis() {
        return CalendarRules.HOLIDAYS;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("oldNumber", oldNumber, "newNumber", newNumber);
    }
}

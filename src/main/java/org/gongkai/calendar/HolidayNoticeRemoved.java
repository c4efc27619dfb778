package org.gongkai.calendar;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A holiday notice was taken out of the books, with its days. */
public record HolidayNoticeRemoved(String calendar, int year, String number, String reason) implements OfficialAct {
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
        return Map.of("number", number);
    }
}

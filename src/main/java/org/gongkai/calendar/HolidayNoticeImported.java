package org.gongkai.calendar;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * A holiday notice came in, for the first time or anew.
 *
 * @param restDays how many days it gives off, likewise {@code makeUpDays}
 */
public record HolidayNoticeImported(String calendar, int year, String number, int restDays, int makeUpDays,
        String reason) implements OfficialAct {
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
        return Map.of("number", number, "restDays", Integer.toString(restDays), "makeUpDays",
                Integer.toString(makeUpDays));
    }
}

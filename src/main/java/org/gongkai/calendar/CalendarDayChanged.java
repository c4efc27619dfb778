package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * A single day was corrected by hand.
 *
 * @param before what the notice said about it: {@code REST}, {@code WORK} or {@code NONE}, likewise {@code after}
 */
public record CalendarDayChanged(String calendar, LocalDate day, String number, String before, String after,
        String reason) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("calendar", calendar + "-" + day);
    }

    @Override
    public ArticleRef basis() {
        return CalendarRules.HOLIDAYS;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", number, "before", before, "after", after);
    }
}

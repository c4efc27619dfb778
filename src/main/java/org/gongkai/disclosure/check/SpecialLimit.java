package org.gongkai.disclosure.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * A term for publishing that another law sets instead of the 20 working days of 条例 §26.
 *
 * @param statutoryCode code of the item of 条例 §20 the column serves
 * @param titleWords one of these stands in the title
 * @param unit working days or natural days (日)
 * @param basis null where the rule is not an article of a law; {@code source} then names it
 * @param confirmed whether the limit was checked against its text
 */
public record SpecialLimit(String name, String statutoryCode, List<String> titleWords, int length, Unit unit,
        @Nullable ArticleRef basis, String source, boolean confirmed) {
    /** How the length is counted. */
    public enum Unit {
        WORKING_DAYS, NATURAL_DAYS
    }

    public SpecialLimit {
        titleWords = List.copyOf(titleWords);
    }

    boolean appliesTo(String title, Set<String> statutoryCodes) {
        return statutoryCodes.contains(statutoryCode) && titleWords.stream().anyMatch(title::contains);
    }

    /** The end of the term; natural days roll past days off (民法典 §203). */
    Term dueFrom(LocalDate start, WorkCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.after(start, WorkingDays.of(length));
            case NATURAL_DAYS -> calendar.daysAfter(start, length);
        };
    }

    String lengthInWords() {
        return length + (unit == Unit.WORKING_DAYS ? "个工作日" : "日");
    }
}

package org.gongkai.calendar.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.calendar.domain.DayBook;
import org.gongkai.calendar.domain.KeptNotice;

/** What calendars are called on pages. A code we have no name for is shown as it is. */
final class CalendarNames {
    private static final Map<String, String> NAMES = Map.of("CN", "全国", "HB", "湖北省");

    private CalendarNames() {}

    static String of(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** The national calendar first, then those with notices of their own and the local one. */
    static List<CalendarChoice> choices(List<KeptNotice> notices, String local) {
        return Stream.concat(Stream.of(DayBook.NATIONAL, local), notices.stream().map(kept -> kept.notice().calendar()))
                .distinct()
                .map(code -> new CalendarChoice(code, of(code)))
                .toList();
    }
}

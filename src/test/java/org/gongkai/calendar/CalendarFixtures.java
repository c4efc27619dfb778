package org.gongkai.calendar;

import java.util.Objects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.calendar.domain.AnnouncedCalendar;
import org.gongkai.calendar.domain.DayBook;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.NoticeFile;

/** The calendars of our own data file, for tests that count days. */
public final class CalendarFixtures {
    private static final List<HolidayNotice> NOTICES = NoticeFile.read(dataFile());

    private CalendarFixtures() {}

    public static List<HolidayNotice> notices() {
        return NOTICES;
    }

    /** {@code CN} or {@code HB}. */
    public static AnnouncedCalendar calendar(String code) {
        return new AnnouncedCalendar(new DayBook(code, NOTICES));
    }

    public static WorkCalendar national() {
        return calendar("CN");
    }

    public static WorkCalendar hubei() {
        return calendar("HB");
    }

    private static String dataFile() {
        try (var in = CalendarFixtures.class.getResourceAsStream("/calendar/notices.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

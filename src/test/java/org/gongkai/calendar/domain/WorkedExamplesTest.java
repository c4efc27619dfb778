package org.gongkai.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法典 §201–203 and the notices of 2019–2026: every worked example we have, from receipts to court terms. */
class WorkedExamplesTest {
    @ParameterizedTest(name = "{0} {1}: {2} {4} from {3}, paused {5}–{6}, {7} ({9})")
    @CsvSource(textBlock = """
            X01a    , CN, WD      , 2019-05-15,  7,           ,           , 2019-05-24, Fri, first day of the 2019 Regulation; handed in; correction notice §30
            X01b    , CN, WD      , 2019-05-15, 20,           ,           , 2019-06-13, Thu, reply §33; skips 端午
            X01c    , CN, WD      , 2019-05-15, 40,           ,           , 2019-07-11, Thu, the same; extended
            X02     , CN, WD      , 2019-05-10, 15,           ,           , 2019-05-31, Fri, received before 2019-05-15: 15 days of the old Regulation
            X03a    , CN, WD      , 2019-09-27,  7,           ,           , 2019-10-12, Sat, day 7 is make-up Saturday 12 Oct
            X03b    , CN, WD      , 2019-09-27, 20,           ,           , 2019-10-30, Wed, the same case; reply
            X04a    , HB, WD      , 2019-12-20, 20,           ,           , 2020-01-19, Sun, day 20 is make-up Sunday 19 Jan
            X04b    , HB, WD      , 2019-12-20, 40,           ,           , 2020-03-06, Fri, extended; in Hubei the holiday lasts to 13 Feb
            X04c    , CN, WD      , 2019-12-20, 40,           ,           , 2020-02-24, Mon, the same by the national calendar: too early for Hubei
            X05a    , HB, WD      , 2020-01-10, 20,           ,           , 2020-02-27, Thu, signed for on a Friday; Hubei
            X05b    , CN, WD      , 2020-01-10, 20,           ,           , 2020-02-14, Fri, the same; national
            X06     , HB, WD      , 2020-04-23, 20,           ,           , 2020-05-22, Fri, crosses 劳动节 with both make-up days
            X07     , HB, WD      , 2020-09-21, 20,           ,           , 2020-10-23, Fri, crosses 国庆中秋 with both make-up days
            X08a    , CN, WD      , 2021-04-20,  7,           ,           , 2021-04-28, Wed, correction notice; make-up Sunday 25 Apr counts
            X08b    , CN, WD      , 2021-04-20, 20,           ,           , 2021-05-19, Wed, reply if no correction had been asked
            X08c    , CN, WD      , 2021-05-10, 20,           ,           , 2021-06-07, Mon, corrected on 10 May: the term starts anew
            X08d    , CN, WD      , 2021-05-10, 40,           ,           , 2021-07-06, Tue, anew; then extended
            X09a    , CN, WD      , 2021-09-17, 15,           ,           , 2021-10-14, Thu, opinion of a third party §32
            X09b    , CN, WD      , 2021-09-10, 20,           ,           , 2021-10-14, Thu, the same case without consultation
            X09c    , CN, WD      , 2021-09-10, 20, 2021-09-15, 2021-10-14, 2021-11-08, Mon, asked 15 Sep; silent to 14 Oct
            X09d    , CN, WD      , 2021-09-10, 40, 2021-09-15, 2021-10-14, 2021-12-06, Mon, the same; extended
            X09e    , CN, WD      , 2021-09-10, 20, 2021-09-15, 2021-09-26, 2021-10-25, Mon, answered on make-up Sunday 26 Sep
            X10a    , CN, WD      , 2022-03-15, 20,           ,           , 2022-04-13, Wed, fee notice must leave by then
            X10b    , CN, WD      , 2022-04-13, 20,           ,           , 2022-05-12, Thu, pay by 109号 §6
            X10c    , CN, WD      , 2022-04-28, 20,           ,           , 2022-05-30, Mon, paid 28 Apr: the term starts anew
            X11     , CN, WD      , 2022-09-05, 20, 2022-09-08, 2022-10-08, 2022-10-31, Mon, co-author asked §34; silent to make-up Saturday 8 Oct
            X12     , CN, WD      , 2023-01-28, 20,           ,           , 2023-02-23, Thu, letter confirmed on make-up Saturday
            X13a    , CN, WD      , 2024-02-18, 20,           ,           , 2024-03-15, Fri, web form confirmed on make-up Sunday
            X13b    , CN, WD      , 2024-02-08, 20,           ,           , 2024-03-13, Wed, what the day of sending would wrongly give
            X14a    , CN, WD      , 2024-05-11, 20,           ,           , 2024-06-07, Fri, handed in on make-up Saturday
            X14b    , CN, WD      , 2024-06-09, 20,           ,           , 2024-07-08, Mon, signed for by the guard on a Sunday
            X15a    , CN, WD      , 2025-01-24, 20,           ,           , 2025-02-27, Thu, crosses 春节 with both make-up days
            X15b    , CN, WD      , 2025-01-24, 20, 2025-02-10, 2025-03-05, 2025-03-24, Mon, third party silent for 15 working days
            X15c    , CN, WD      , 2025-01-24, 40, 2025-02-10, 2025-03-05, 2025-04-22, Tue, the same; extended
            X16     , CN, WD      , 2025-09-26, 20,           ,           , 2025-10-30, Thu, crosses 国庆中秋 2025
            X17     , CN, WD      , 2026-02-13, 20,           ,           , 2026-03-19, Thu, crosses the nine days of 春节 2026
            X18     , CN, WD      , 2026-09-18, 20,           ,           , 2026-10-22, Thu, crosses 中秋 and 国庆 2026
            X19     , CN, WD      , 2026-11-23, 20,           ,           , 2026-12-21, Mon, ends before the year not yet announced
            X20a    , HB, WD      , 2019-12-31, 20,           ,           , 2020-02-18, Tue, publication §26; Hubei
            X20b    , CN, WD      , 2019-12-31, 20,           ,           , 2020-02-05, Wed, the same; national
            X21     , CN, WD      , 2023-09-15, 20,           ,           , 2023-10-19, Thu, publication §26 over 国庆 2023
            X22     , CN, WD      , 2021-09-30,  3,           ,           , 2021-10-11, Mon, withdrawal of a penalty; 行政处罚法 §48
            X23     , CN, WD      , 2024-09-29,  5,           ,           , 2024-10-11, Fri, answer in review; simple procedure
            X24     , CN, CD_ROLL , 2024-08-02, 60,           ,           , 2024-10-08, Tue, 60 days for review roll past 国庆
            X25     , CN, MON_ROLL, 2025-08-31,  6,           ,           , 2026-02-28, Sat, no 31 Feb; make-up Saturday 28 Feb is no day off
            X26     , CN, CD_ROLL , 2025-09-19, 15,           ,           , 2025-10-09, Thu, 15 days to court roll past 国庆
            X27-2020, HB, LAST_WD , 2020-01-31,  0,           ,           , 2020-01-23, Thu, report of a department
            X27-2021, HB, LAST_WD , 2021-01-31,  0,           ,           , 2021-01-29, Fri, report of a department
            X27-2022, HB, LAST_WD , 2022-01-31,  0,           ,           , 2022-01-30, Sun, report of a department
            X27-2023, HB, LAST_WD , 2023-01-31,  0,           ,           , 2023-01-31, Tue, report of a department
            X27-2024, HB, LAST_WD , 2024-01-31,  0,           ,           , 2024-01-31, Wed, report of a department
            X27-2025, HB, LAST_WD , 2025-01-31,  0,           ,           , 2025-01-27, Mon, report of a department
            X27-2026, HB, LAST_WD , 2026-01-31,  0,           ,           , 2026-01-30, Fri, report of a department
            X28-2024, HB, LAST_WD , 2024-03-31,  0,           ,           , 2024-03-29, Fri, report of the county; 31 Mar 2024 is a Sunday
            """)
    void endsOn(String id, String code, String operation, LocalDate start, int n, @Nullable LocalDate pausedAfter,
            @Nullable LocalDate pausedUntil, LocalDate end, String weekday, String why) {
        var calendar = CalendarFixtures.calendar(code);
        var pauses = pausedAfter == null || pausedUntil == null
                ? List.<Pause>of()
                : List.of(new Pause(pausedAfter, pausedUntil));

        var found = endOf(operation, calendar, start, n, pauses);

        assertThat(found).isEqualTo(end);
        assertThat(found.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)).isEqualTo(weekday);
    }

    private static LocalDate endOf(String operation, WorkCalendar calendar, LocalDate start, int n,
            List<Pause> pauses) {
        return switch (operation) {
            case "WD" -> calendar.after(start, WorkingDays.of(n), pauses).end();
            case "CD_ROLL" -> calendar.daysAfter(start, n).end();
            case "MON_ROLL" -> calendar.monthsAfter(start, n).end();
            case "LAST_WD" -> calendar.lastOnOrBefore(start);
            default -> throw new IllegalArgumentException(operation);
        };
    }
}

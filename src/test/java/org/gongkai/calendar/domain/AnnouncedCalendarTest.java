package org.gongkai.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.calendar.YearNotAnnounced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calendar says about its days, why, and what it refuses to say. */
class AnnouncedCalendarTest {
    @ParameterizedTest(name = "a term of {1} working days that is over on {0} began on {2} at the latest")
    @CsvSource({"2026-11-26, 3, 2026-11-23", "2026-11-29, 3, 2026-11-24", "2026-10-08, 1, 2026-10-07",
            "2041-01-15, 3, 2041-01-10"})
    void theLatestStartOfATermThatIsOver(LocalDate end, int length, LocalDate start) {
        assertThat(CalendarFixtures.calendar("CN").latestStart(end, WorkingDays.of(length))).isEqualTo(start);
    }

    @ParameterizedTest(name = "{1} {0} has {2} working days")
    @CsvSource({"CN, 2019, 250", "CN, 2020, 249", "HB, 2020, 240", "CN, 2021, 250", "CN, 2022, 249", "CN, 2023, 249",
            "CN, 2024, 251", "CN, 2025, 248", "CN, 2026, 248"})
    void workingDaysOfAYear(String code, int year, int expected) {
        var calendar = CalendarFixtures.calendar(code);

        long working = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(working).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} {0}: worked {2} ({3})")
    @CsvSource({"CN, 2020-02-01, false, first to be worked then made a day off",
            "CN, 2020-01-31, false, by the later notice",
            "CN, 2020-02-03, true, outside Hubei", "HB, 2020-02-03, false, within Hubei",
            "HB, 2020-02-14, true, back at work",
            "CN, 2024-02-09, true, leave on 除夕 is only encouraged", "CN, 2018-12-29, true, ruled by the notice of 2019",
            "CN, 2018-12-31, false, ruled by the notice of 2019", "CN, 2022-12-31, false, ruled by the notice of 2023",
            "CN, 2019-05-05, true, make-up Sunday", "CN, 2019-05-03, false, added in March 2019"})
    void isWorkingDay(String code, LocalDate day, boolean worked, String why) {
        assertThat(CalendarFixtures.calendar(code).isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void everyDayOfTheStripTellsItsReason() {
        var term = CalendarFixtures.national()
                .after(LocalDate.of(2019, 9, 27), WorkingDays.of(7), List.of(new Pause(LocalDate.of(2019, 10, 7),
                        LocalDate.of(2019, 10, 8))));

        assertThat(term.days()).extracting(CountedDay::date, CountedDay::kind, CountedDay::number, CountedDay::because)
                .contains(tuple(LocalDate.of(2019, 9, 27), DayKind.DAY_ZERO, 0, "民法典§201"),
                        tuple(LocalDate.of(2019, 9, 28), DayKind.REST, 0, "周末"),
                        tuple(LocalDate.of(2019, 9, 29), DayKind.MAKE_UP, 1, "国庆节调休上班 国办发明电〔2018〕15号"),
                        tuple(LocalDate.of(2019, 9, 30), DayKind.COUNTED, 2, "工作日"),
                        tuple(LocalDate.of(2019, 10, 1), DayKind.HOLIDAY, 2, "国庆节 国办发明电〔2018〕15号"),
                        tuple(LocalDate.of(2019, 10, 8), DayKind.PAUSED, 2, "期间暂停计算"));
    }

    @Test
    void aRolledTermSaysWhyItEndsLater() {
        var term = CalendarFixtures.national().daysAfter(LocalDate.of(2025, 9, 19), 15);

        assertThat(term.days()).filteredOn(day -> day.number() == 15)
                .extracting(CountedDay::because)
                .startsWith("民法典§203 顺延，国庆节、中秋节 国办发明电〔2024〕12号")
                .endsWith("民法典§203 顺延至此，工作日");
    }

    @Test
    void aYearWithoutNoticeIsNotGuessed() {
        var calendar = CalendarFixtures.national();
        var day = LocalDate.of(2027, 3, 1);

        assertThat(catchThrowable(() -> calendar.isWorkingDay(day))).isInstanceOf(YearNotAnnounced.class)
                .hasMessageContaining("2027年");
        assertThat(catchThrowable(() -> calendar.between(LocalDate.of(2026, 12, 1), day)))
                .isInstanceOf(YearNotAnnounced.class);
        assertThat(catchThrowable(() -> calendar.lastOnOrBefore(day))).isInstanceOf(YearNotAnnounced.class);
        assertThat(catchThrowable(() -> calendar.isWorkingDay(LocalDate.of(2018, 6, 1))))
                .isInstanceOf(YearNotAnnounced.class);
    }

    @Test
    void aTermIntoAYearWithoutNoticeIsProvisional() {
        var term = CalendarFixtures.national().after(LocalDate.of(2026, 11, 23), WorkingDays.of(40));

        assertThat(term.isProvisional()).isTrue();
        assertThat(term.provisionalBecause()).isEqualTo("2027年放假安排尚未公布，暂按周一至周五推算");
        assertThat(term.end()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(term.days()).allMatch(day -> day.provisional() == (day.date().getYear() == 2027));
    }

    @Test
    void naturalDaysAreProvisionalOnlyWhenTheirEndIs() {
        var calendar = CalendarFixtures.national();

        assertThat(calendar.daysAfter(LocalDate.of(2026, 12, 1), 60).isProvisional()).isTrue();
        assertThat(calendar.daysAfter(LocalDate.of(2026, 12, 1), 15).isProvisional()).isFalse();
        assertThat(calendar.daysAfter(LocalDate.of(2018, 12, 1), 60).isProvisional()).isFalse();
    }

    @ParameterizedTest(name = "on {0} the notice of {1} is missing")
    @CsvSource({"2026-09-30,", "2026-10-01, 2027", "2027-03-01, 2027", "2025-12-31,"})
    void missingOn(LocalDate today, @Nullable Integer year) {
        assertThat(CalendarFixtures.calendar("HB").book().missingOn(today).orElse(null)).isEqualTo(year);
    }

    @Test
    void noDaysEndWhereTheyStart() {
        var sunday = LocalDate.of(2024, 6, 9);

        assertThat(CalendarFixtures.national().after(sunday, WorkingDays.of(0)).end()).isEqualTo(sunday);
        assertThat(CalendarFixtures.national().between(sunday, sunday)).isEqualTo(WorkingDays.of(0));
    }
}

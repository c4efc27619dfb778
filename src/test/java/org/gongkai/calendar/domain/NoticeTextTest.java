package org.gongkai.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.calendar.domain.Ruling.REST;
import static org.gongkai.calendar.domain.Ruling.WORK;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.CalendarFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice may be pasted as it was published, as a table, or in our own form. */
class NoticeTextTest {
    @Test
    void readsParagraphsAsNoticesWriteThem() {
        var reading = NoticeText.read("""
                各单位：现将2024年放假安排通知如下。
                一、元旦：1月1日放假，与周末连休。
                二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励职工在除夕（2月9日）休息。
                三、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
                """, 2024);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ignored()).containsExactly("各单位：现将2024年放假安排通知如下。");
        assertThat(reading.days()).hasSize(1 + 8 + 2 + 7 + 2)
                .contains(new RuledDay(day("2024-02-10"), REST, "春节"), new RuledDay(day("2024-02-17"), REST, "春节"),
                        new RuledDay(day("2024-02-04"), WORK, "春节"), new RuledDay(day("2024-10-12"), WORK, "国庆节"))
                .noneMatch(ruled -> ruled.date().equals(day("2024-02-09")));
    }

    @Test
    void aParagraphMayReachIntoTheYearBefore() {
        var reading = NoticeText.read("一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。", 2019);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.days()).containsExactlyInAnyOrder(new RuledDay(day("2018-12-30"), REST, "元旦"),
                new RuledDay(day("2018-12-31"), REST, "元旦"), new RuledDay(day("2019-01-01"), REST, "元旦"),
                new RuledDay(day("2018-12-29"), WORK, "元旦"));
    }

    @Test
    void readsATableAndOurOwnForm() {
        var table = NoticeText.read("日期,类型,节日\n2026-02-14,班,春节\n2026-02-15,休,春节\n", 2026);
        var own = NoticeText.read("班 春节 2026-02-14\n休 春节 2026-02-15..2026-02-15", 2026);

        assertThat(table.days()).containsExactlyElementsOf(own.days());
        assertThat(table.ignored()).containsExactly("日期,类型,节日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、春节：2月10日（星期五）至17日放假。", "二、春节：2月30日放假。", "二、春节：2月17日至10日放假。",
            "2024-13-01,休,元旦", "休 春节 2024-02-17..2024-02-10", "休 春节 2024-02-xx",
            "2024-02-10,休,春节\n2024-02-10,班,春节"})
    void whatContradictsTheCalendarIsAProblem(String text) {
        assertThat(NoticeText.read(text, 2024).problems()).hasSize(1);
    }

    @Test
    void aLaterNoticeOverridesAnEarlierOneAndALocalOneComesLast() {
        var first = notice("CN", "2020-01-01", new RuledDay(day("2020-02-01"), WORK, "春节"));
        var second = notice("CN", "2020-01-26", new RuledDay(day("2020-02-01"), REST, "春节"));
        var local = notice("HB", "2020-01-20", new RuledDay(day("2020-02-01"), WORK, "春节"));

        assertThat(new DayBook("CN", List.of(second, first, local)).works(day("2020-02-01"))).isFalse();
        assertThat(new DayBook("HB", List.of(local, second, first)).works(day("2020-02-01"))).isTrue();
    }

    @Test
    void theDataFileHoldsEveryNoticeOnce() {
        assertThat(CalendarFixtures.notices()).hasSize(11).extracting(HolidayNotice::number).doesNotHaveDuplicates();
        assertThat(CalendarFixtures.calendar("HB").book().announcedYears()).containsExactly(2019, 2020, 2021, 2022,
                2023, 2024, 2025, 2026);
    }

    private static HolidayNotice notice(String calendar, String issued, RuledDay day) {
        return new HolidayNotice(calendar, 2020, calendar + issued, day(issued), true, "", List.of(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

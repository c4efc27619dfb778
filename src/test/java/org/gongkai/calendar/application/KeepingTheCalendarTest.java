package org.gongkai.calendar.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.CalendarDayChanged;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.HolidayNoticeImported;
import org.gongkai.calendar.HolidayNoticeRemoved;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.calendar.domain.RuledDay;
import org.gongkai.calendar.domain.Ruling;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The books of the calendar, kept in a real database. */
@RealDatabaseTest
@RecordApplicationEvents
@Transactional
class KeepingTheCalendarTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private KeepingTheCalendar keeping;
    @Autowired
    private Notices notices;
    @Autowired
    private WorkCalendars calendars;
    @Autowired
    private TestOfficers officers;
    @Autowired
    private TestOrgans organs;
    @Autowired
    private ApplicationEvents events;

    private Officer administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = officers.get(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }

    @Test
    void theFirstStartBringsTheDataFile() {
        assertThat(notices.list()).extracting(kept -> kept.notice())
                .containsExactlyInAnyOrderElementsOf(CalendarFixtures.notices());
        assertThat(calendars.get("HB").after(LocalDate.of(2019, 12, 20), WorkingDays.of(40)).end())
                .isEqualTo("2020-03-06");
    }

    @Test
    void aNoticeSomebodyRemovedDoesNotComeBackAtTheNextStart() {
        var kept = notices.find("CN", "国办发明电〔2025〕7号").orElseThrow();

        keeping.removeNotice(administrator, kept.id(), kept.version(), "录错");
        keeping.giveOnce(CalendarFixtures.notices());

        assertThat(notices.find("CN", "国办发明电〔2025〕7号")).isEmpty();
        assertThat(events.stream(HolidayNoticeRemoved.class)).hasSize(1);
        assertThat(events.stream(HolidayNoticeImported.class)).isEmpty();
    }

    @Test
    void anImportedYearHoldsAtOnceAndSaysBeforehandWhatItChanges() {
        var notice = notice2027(new RuledDay(NEW_YEAR, Ruling.REST, "元旦"));
        var preview = keeping.preview(administrator, notice);

        keeping.importNotice(administrator, notice, "年度放假安排");

        assertThat(preview).hasSize(1).allMatch(change -> change.movesTerms() && change.before() == null);
        assertThat(calendars.get("CN").isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(calendars.get("HB").after(LocalDate.of(2026, 12, 1), WorkingDays.of(40)).isProvisional()).isFalse();
        assertThat(events.stream(HolidayNoticeImported.class)).singleElement()
                .satisfies(act -> assertThat(act.facts()).containsEntry("restDays", "1"));
    }

    @Test
    void aPaperThatComesAgainReplacesItself() {
        keeping.importNotice(administrator, notice2027(new RuledDay(NEW_YEAR, Ruling.REST, "元旦")), "导入");
        var again = notice2027(new RuledDay(NEW_YEAR.plusDays(1), Ruling.WORK, "元旦"));

        assertThat(keeping.preview(administrator, again)).extracting(change -> change.date())
                .containsExactly(NEW_YEAR, NEW_YEAR.plusDays(1));
        keeping.importNotice(administrator, again, "导入");

        assertThat(calendars.get("CN").isWorkingDay(NEW_YEAR)).isTrue();
        assertThat(notices.list()).filteredOn(kept -> kept.notice().year() == 2027).hasSize(1);
    }

    @Test
    void aSingleDayIsCorrectedAndStruckOut() {
        var day = LocalDate.of(2026, 3, 2);
        var kept = notices.find("CN", "国办发明电〔2025〕7号").orElseThrow();

        keeping.changeDay(administrator, kept.id(), kept.version(), day, Ruling.REST, "春节", "补录");
        assertThat(calendars.get("CN").isWorkingDay(day)).isFalse();
        keeping.changeDay(administrator, kept.id(), kept.version() + 1, day, null, "", "撤销补录");

        assertThat(calendars.get("CN").isWorkingDay(day)).isTrue();
        assertThat(events.stream(CalendarDayChanged.class).map(act -> act.before() + ">" + act.after()))
                .containsExactly("NONE>REST", "REST>NONE");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var kept = notices.find("CN", "国办发明电〔2025〕7号").orElseThrow();
        keeping.changeDay(administrator, kept.id(), kept.version(), NEW_YEAR, Ruling.REST, "元旦", "补录");

        var second = catchThrowable(() -> keeping.changeDay(administrator, kept.id(), kept.version(), NEW_YEAR, null,
                "", "撤销"));

        assertThat(second).isInstanceOf(NewerVersionExists.class);
    }

    @Test
    void onlyThoseWhoKeepTheCalendarMayChangeIt() {
        var clerk = officers.get(Role.INFORMATION_OFFICER, organs.county());
        var notice = notice2027(new RuledDay(NEW_YEAR, Ruling.REST, "元旦"));

        assertThat(catchThrowable(() -> keeping.importNotice(clerk, notice, "导入"))).isInstanceOf(NotPermitted.class);
        assertThat(catchThrowable(() -> keeping.preview(clerk, notice))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aCalendarNobodyKeepsIsRefused() {
        assertThat(catchThrowable(() -> calendars.get("XX"))).isInstanceOf(NoSuchRecord.class);
    }

    private static HolidayNotice notice2027(RuledDay... days) {
        return new HolidayNotice("CN", 2027, "测试通知〔2026〕1号", LocalDate.of(2026, 11, 5), false, "", List.of(days));
    }
}

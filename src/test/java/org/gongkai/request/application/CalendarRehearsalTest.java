package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.CountedDates;
import org.gongkai.calendar.application.KeepingTheCalendar;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.RuledDay;
import org.gongkai.calendar.domain.Ruling;
import org.gongkai.identity.Role;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.domain.Requests;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A notice that is about to come in shows which open cases it moves, and moves them when it has come. */
@RealDatabaseTest
@Transactional
class CalendarRehearsalTest {
    private static final HolidayNotice A_DAY_OFF = new HolidayNotice("CN", 2026, "国办发明电〔2026〕99号",
            LocalDate.parse("2026-11-01"), true, "", List.of(new RuledDay(LocalDate.parse("2026-11-25"), Ruling.REST,
                    "测试放假")));

    @Autowired
    KeepingTheCalendar calendar;
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    TermsOfOpenCases terms;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    JdbcClient jdbc;

    @Test
    void showsEveryOpenCaseWhoseDateMovesBeforeItIsSaved() {
        var open = desk.register(handedIn(organs.county(), "2026-11-16"), at("2026-11-16")).getFirst().number();
        var officer = officers.get(Role.SYSTEM_ADMINISTRATOR, organs.county());

        var moved = calendar.rehearse(officer, A_DAY_OFF);

        assertThat(moved).filteredOn(one -> one.what().startsWith(open.toString()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.from()).isEqualTo("2026-12-14");
                    assertThat(one.to()).isEqualTo("2026-12-15");
                });
        assertThat(dueOn(open.toString())).isEqualTo("2026-12-14");
    }

    @Test
    void whatListsKeepIsCountedAnewWhenTheNoticeHasCome() {
        var open = desk.register(handedIn(organs.county(), "2026-11-16"), at("2026-11-16")).getFirst().number();
        var officer = officers.get(Role.SYSTEM_ADMINISTRATOR, organs.county());
        calendar.importNotice(officer, A_DAY_OFF, "测试");

        terms.recount();

        assertThat(dueOn(open.toString())).isEqualTo("2026-12-15");
        assertThat(calendar.rehearse(officer, A_DAY_OFF)).extracting(CountedDates.Moved::what)
                .noneMatch(what -> what.startsWith(open.toString()));
    }

    private String dueOn(String number) {
        return jdbc.sql("select due_on::text from request where number = ?").param(number).query(String.class).single();
    }
}

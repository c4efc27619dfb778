package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.Officer;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestTray;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.gongkai.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Trays and the board count by other ways than the lists they open, and come to the same. */
@RealDatabaseTest
@Transactional
class CountedAsListedTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    @Autowired
    StaffRequests staff;
    @Autowired
    BoardCounts board;
    @Autowired
    RequestDesk desk;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    JdbcClient jdbc;
    private OrganId organ;
    private Officer officer;

    @BeforeEach
    void casesOfEveryKind() {
        organ = organs.township();
        officer = officers.get(Role.INFORMATION_OFFICER, organ);
        came(200);
        came(19);
        desk.happen(came(60), new CaseEvent.Extended(TODAY.minusDays(50), WorkingDays.of(20), "负责人"),
                "", Map.of(), at(TODAY.minusDays(50).toString()));
        desk.happen(came(3), new CaseEvent.ThirdPartyAsked(TODAY.minusDays(2), TODAY.minusDays(2), ""), "", Map.of(),
                at(TODAY.minusDays(2).toString()));
        ended(30, Outcome.A);
        ended(500, Outcome.A);
        ended(500, Outcome.C5);
        ended(100, Outcome.C5);
        watched(came(5));
    }

    private CaseNumber came(int daysAgo) {
        var day = TODAY.minusDays(daysAgo).toString();
        return desk.register(handedIn(organ, day), at(day)).getFirst().number();
    }

    private CaseNumber ended(int daysAgo, Outcome outcome) {
        var number = came(daysAgo);
        var on = TODAY.minusDays(daysAgo - 2);
        desk.reply(number, outcome, on, "", Map.of(RecordedEvent.EVIDENCE, "属于内部事务"), at(on.toString()));
        return number;
    }

    private void watched(CaseNumber number) {
        jdbc.sql("insert into request_watcher (request_id, account_id) select id, ? from request where number = ?")
                .params(officer.id().value(), number.toString())
                .update();
    }

    @ParameterizedTest
    @EnumSource(RequestTray.class)
    void aTrayCountsWhatItLists(RequestTray tray) {
        var query = new RequestQuery(tray, organ, null, null, null, "");

        var listed = staff.list(query, officer, Cursor.of(null, null), 1000).items().size();

        assertThat(staff.count(query, officer)).isEqualTo(listed);
        assertThat(staff.counts(query, Arrays.asList(RequestTray.values()), officer)).containsEntry(tray,
                (long) listed);
    }

    /** 条例 §18: after a year, or on the day that was fixed when it was last looked at, be it sooner or later. */
    @ParameterizedTest(name = "{0} days after the refusal, looked at {1} days ago with {2}, to be seen again in {3}: {4}")
    @CsvSource({"400,     , STILL   ,     , true", "100,     , STILL   ,     , false",
            "400, 30  , STILL   , 30  , false",
            "100, 30  , STILL   , -1  , true", "900, 370 , STILL   ,     , true", "900, 300 , STILL   ,     , false",
            "900, 370 , DISCLOSE,     , false", "900, 370 , STILL   , 0   , true"})
    void whatWasRefusedIsLookedAtAgain(int refused, Integer looked, String result, Integer next, boolean waits) {
        var number = ended(refused + 2, Outcome.C5).toString();
        if (looked != null) {
            jdbc.sql("""
                    insert into request_re_evaluation (request_id, result, reason, next_on, by_name, at)
                    select id, ?, '', cast(? as date), '测试甲', ? from request where number = ?""")
                    .params(result, next == null ? null : TODAY.plusDays(next),
                            TODAY.minusDays(looked).atStartOfDay(ZoneId.of("Asia/Shanghai")).toOffsetDateTime(), number)
                    .update();
        }

        var query = new RequestQuery(RequestTray.TO_RE_EVALUATE, organ, null, null, null, number);

        assertThat(staff.count(query, officer)).isEqualTo(waits ? 1 : 0);
    }

    @Test
    void theRowsOfTheBoardAreTheFiguresOfEachOrgan() {
        var year = TODAY.getYear();
        var row = board.byOrgan(new OrganScope(false, Set.of(organ)), year, TODAY).getFirst();

        assertThat(List.of(row.closed(), row.open(), row.overdue(), row.late(), row.extended(), row.corrected(),
                row.daysUsed()))
                .isEqualTo(List.of(value(BoardMetric.CLOSED), value(BoardMetric.OPEN), value(BoardMetric.OVERDUE),
                        value(BoardMetric.LATE), value(BoardMetric.EXTENDED), value(BoardMetric.CORRECTED),
                        value(BoardMetric.DAYS_USED)));
        assertThat(board.byOrgan(new OrganScope(true, Set.of()), year, TODAY)).contains(row);
    }

    private long value(BoardMetric metric) {
        return board.value(new BoardCounts.Selection(metric, organ, LocalDate.of(TODAY.getYear(), 1, 1),
                LocalDate.of(TODAY.getYear(), 12, 31), TODAY));
    }

    @Test
    void theOldestOpenCasesOfAnOrganAreThoseThatCameFirst() {
        var oldest = board.oldestOpen(new OrganScope(false, Set.of(organ)), 2);

        assertThat(oldest).hasSize(2).allSatisfy(one -> assertThat(one.organ()).isEqualTo(organ));
        assertThat(oldest.getFirst().arrivedOn()).isBeforeOrEqualTo(TODAY.minusDays(200));
        assertThat(oldest.getFirst().arrivedOn()).isBeforeOrEqualTo(oldest.getLast().arrivedOn());
    }
}

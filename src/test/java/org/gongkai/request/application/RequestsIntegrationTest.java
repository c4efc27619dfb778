package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.request.RequestFixtures.PARTICULARS;
import static org.gongkai.request.RequestFixtures.PLAN;
import static org.gongkai.request.RequestFixtures.ZHANG;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.util.Locale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.Role;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.OwnRecordResult;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.ThirdPartyOpinion;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.domain.Stage;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Requests on the real database: kept as told, read back as kept, and closed to what the law does not allow. */
@RealDatabaseTest
@Transactional
class RequestsIntegrationTest {
    @Autowired
    RequestDesk desk;
    @Autowired
    HandlingRequests handling;
    @Autowired
    Requests requests;
    @Autowired
    StaffRequests staff;
    @Autowired
    @Qualifier("sealingNames")
    ApplicationRunner sealing;
    @Autowired
    WorkCalendars calendars;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private CaseNumber handedInOn(String day) {
        return desk.register(handedIn(organs.county(), day), at(day)).getFirst().number();
    }

    @Test
    void comesBackAsItWasKept() {
        var number = handedInOn("2025-01-24");
        desk.happen(number, new CaseEvent.ThirdPartyAsked(LocalDate.parse("2025-02-10"), LocalDate.parse("2025-02-12"),
                "某示例公司"), "", Map.of(), at("2025-02-10"));

        var found = requests.find(number).orElseThrow();

        assertThat(found.facts()).hasSize(2);
        assertThat(found.readOn(LocalDate.parse("2025-02-10"), calendars.get("CN")).dueOn()).isEqualTo("2025-03-24");
        assertThat(found.snapshot().applicant()).isEqualTo(ZHANG);
        assertThat(column("select due_on::text from request where number = ?", number)).isEqualTo("2025-03-24");
        assertThat(column("select stage from request where number = ?", number)).isEqualTo("PAUSED_CONSULT");
    }

    @Test
    void everyKindOfEventComesBackEqual() {
        var number = handedInOn("2024-03-04");
        var day = LocalDate.parse("2024-03-05");
        var events = List.of(new CaseEvent.ReasonAsked(day), new CaseEvent.ReasonGiven(day),
                new CaseEvent.LaterDayFixed(day, LocalDate.parse("2024-06-03")),
                new CaseEvent.OrganConsulted(day, null, "某局"), new CaseEvent.OrganAnswered(day, "某局"),
                new CaseEvent.ThirdPartyAsked(day, day, ""), new CaseEvent.ThirdPartyAnswered(day, ""),
                new CaseEvent.CorrectionAsked(day, day, WorkingDays.of(7)), new CaseEvent.CorrectionReceived(day),
                new CaseEvent.Extended(day, WorkingDays.of(20), "负责人"), new CaseEvent.FeeAsked(day, day),
                new CaseEvent.FeePaid(day), new CaseEvent.Withdrawn(day), new CaseEvent.Archived(day));

        events.forEach(event -> desk.happen(number, event, "", Map.of(), at("2024-03-05")));

        assertThat(requests.find(number).orElseThrow().facts().subList(1, events.size() + 1)).isEqualTo(events);
    }

    @Test
    void theDayOfReceiptFollowsFromTheChannel() {
        var day = LocalDate.parse("2024-02-08");
        var web = desk.register(new RequestDesk.Entry(organs.county(), CaseKind.DISCLOSURE,
                new Arrival(ArrivalChannel.WEB, day, null, null, ""), ZHANG, PARTICULARS, List.of(PLAN)),
                at("2024-02-08")).getFirst().number();
        assertThat(column("select stage from request where number = ?", web)).isEqualTo("ARRIVED");

        desk.fixReceipt(web, LocalDate.parse("2024-02-18"), at("2024-02-18"));

        assertThat(column("select due_on::text from request where number = ?", web)).isEqualTo("2024-03-15");
    }

    @Test
    void severalContentsBecomeSeveralRequestsWithNumbersWithoutGaps() {
        var day = LocalDate.parse("2024-03-04");
        var registered = desk
                .register(new RequestDesk.Entry(organs.county(), CaseKind.DISCLOSURE, Arrival.inPerson(day),
                        ZHANG, PARTICULARS, List.of(PLAN, PLAN, PLAN)), at("2024-03-04"));

        assertThat(registered).extracting(one -> one.number().serial())
                .containsExactly(registered.getFirst().number().serial(), registered.getFirst().number().serial() + 1,
                        registered.getFirst().number().serial() + 2);
        assertThat(requests.find(registered.getLast().number()).orElseThrow().snapshot().parent()).isNotNull();
    }

    @Test
    void whatIdentifiesTheApplicantIsUnreadableInTheDatabase() {
        var number = handedInOn("2024-03-04");
        var id = requests.find(number).orElseThrow().id();

        var kept = jdbc.sql("select particulars from request_person where request_id = ?")
                .param(id.value())
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain("13900000000", "420324", "示例路", "example.com");
        assertThat(requests.particulars(id)).isEqualTo(PARTICULARS);
    }

    @Test
    void theNameIsUnreadableInTheDatabaseAndFoundAgain() {
        var number = handedInOn("2024-03-04");
        var other = handedInOn("2024-03-05");
        var request = requests.find(number).orElseThrow();

        assertThat(column("select row_to_json(r)::text from request r where number = ?", number)).doesNotContain("张示例");
        assertThat(staff.ofSameApplicant(request)).extracting(RequestLine::number).contains(other.toString());
        assertThat(request.snapshot().applicant().masked().name()).isEqualTo("张某某");
    }

    /** Rows of the release before names were sealed. */
    @Test
    void whatAnEarlierReleaseKeptInClearIsReadAndThenSealed() throws Exception {
        var number = handedInOn("2024-03-04");
        jdbc.sql(
                "update request set applicant_name = '李旧例', representative = '王旧例', applicant_hash = null where number = ?")
                .param(number.toString())
                .update();
        assertThat(requests.find(number).orElseThrow().snapshot().applicant().name()).isEqualTo("李旧例");

        sealing.run(new DefaultApplicationArguments());

        assertThat(column("select row_to_json(r)::text from request r where number = ?", number))
                .doesNotContain("李旧例", "王旧例");
        assertThat(requests.find(number).orElseThrow().snapshot().applicant().representative()).isEqualTo("王旧例");
        assertThat(column("select count(*)::text from request where applicant_hash is null and number <> ?", number))
                .isEqualTo("0");
    }

    @Test
    void theQueryCodeIsKeptAsAHashAndKnowsItsNumber() {
        var one = desk.register(handedIn(organs.county(), "2024-03-04"), at("2024-03-04")).getFirst();
        var other = desk.register(handedIn(organs.county(), "2024-03-04"), at("2024-03-04")).getFirst();

        assertThat(desk.isQueryCode(one.number(), one.queryCode().toLowerCase(Locale.ROOT))).isTrue();
        assertThat(desk.isQueryCode(other.number(), one.queryCode())).isFalse();
        assertThat(column("select query_code_hash from request where number = ?", one.number()))
                .doesNotContain(one.queryCode());
    }

    @Test
    void aLapseSettlesTheOutcomeAndAnOrderReopensTheCase() {
        var number = handedInOn("2021-04-20");
        desk.happen(number, new CaseEvent.CorrectionAsked(LocalDate.parse("2021-04-28"), LocalDate.parse("2021-04-30"),
                WorkingDays.of(10)), "", Map.of(), at("2021-04-28"));
        desk.happen(number, new CaseEvent.CorrectionLapsed(LocalDate.parse("2021-05-19")), "", Map.of(),
                at("2021-05-19"));
        assertThat(column("select outcome from request where number = ?", number)).isEqualTo("F1");

        desk.happen(number, new CaseEvent.RedoOrdered(LocalDate.parse("2021-08-02"), WorkingDays.of(15)), "", Map.of(),
                at("2021-08-02"));

        assertThat(column("select stage from request where number = ?", number)).isEqualTo("RUNNING");
        assertThat(column("select outcome from request where number = ?", number)).isNull();
    }

    @Test
    void refusingForAThirdPartyNeedsItsOpinion() {
        var number = handedInOn("2025-01-24");
        assertThatThrownBy(() -> refuseForThirdParty(number, "2025-02-07")).isInstanceOf(UnlawfulAct.class)
                .hasMessageContaining("书面征求第三方意见");
        desk.happen(number, new CaseEvent.ThirdPartyAsked(LocalDate.parse("2025-02-10"), null, ""), "", Map.of(),
                at("2025-02-10"));
        desk.happen(number, new CaseEvent.ThirdPartyAnswered(LocalDate.parse("2025-02-14"), ""), "",
                Map.of(RecordedEvent.OPINION, ThirdPartyOpinion.REFUSE_UNREASONED.name()), at("2025-02-14"));
        assertThatThrownBy(() -> refuseForThirdParty(number, "2025-02-17")).isInstanceOf(UnlawfulAct.class);
    }

    private void refuseForThirdParty(CaseNumber number, String day) {
        desk.reply(number, Outcome.C4, LocalDate.parse(day), "", Map.of(), at(day));
    }

    @Test
    void nothingIsRecordedThatHasNotHappenedYet() {
        var number = handedInOn("2025-01-24");

        assertThatThrownBy(() -> desk.reply(number, Outcome.A, LocalDate.parse("2025-02-08"), "", Map.of(),
                at("2025-02-07"))).hasMessageContaining("日期不能晚于今天");
    }

    @Test
    void onlyTheHeadExtends() {
        var today = LocalDate.now(clock);
        var number = handedInOn(today.minusDays(4).toString());
        var officer = officers.get(Role.INFORMATION_OFFICER, organs.county());
        var head = officers.get(Role.UNIT_REVIEWER, organs.county());
        var extended = new CaseEvent.Extended(today.minusDays(1), WorkingDays.of(10), officer.name());
        assertThatThrownBy(() -> handling.happen(new Seen(number, 0), extended, "", Map.of(), officer))
                .isInstanceOf(NotPermitted.class);

        handling.proposeExtension(new Seen(number, 0), WorkingDays.of(10), "需要查阅历年档案", officer);
        handling.approveExtension(new Seen(number, 1), today.minusDays(1), head);

        assertThat(column("select extended::text from request where number = ?", number)).isEqualTo("true");
    }

    @Test
    void whoSawAnEarlierVersionIsTold() {
        var number = handedInOn("2026-11-16");
        var officer = officers.get(Role.INFORMATION_OFFICER, organs.county());
        handling.assign(new Seen(number, 0), officer.id(), officer);

        assertThatThrownBy(() -> handling.reply(new Seen(number, 0), Outcome.A, LocalDate.parse("2026-11-17"), "",
                Map.of(), officer)).isInstanceOf(NewerVersionExists.class);
    }

    @Test
    void aRequestAboutOnesOwnRecordHasNoTerm() {
        var number = desk.register(new RequestDesk.Entry(organs.county(), CaseKind.OWN_RECORD,
                Arrival.inPerson(LocalDate.parse("2024-03-04")), ZHANG, PARTICULARS, List.of(PLAN)), at("2024-03-04"))
                .getFirst()
                .number();

        assertThat(column("select due_on::text from request where number = ?", number)).isNull();
        assertThatThrownBy(() -> desk.happen(number, new CaseEvent.FeeAsked(LocalDate.parse("2024-03-05"), null), "",
                Map.of(), at("2024-03-05"))).isInstanceOf(UnlawfulAct.class);
    }

    /** 条例 §41. */
    @Test
    void aRequestAboutOnesOwnRecordEndsInItsOwnWayAndInNoRowOfTheTable() {
        var number = desk.register(new RequestDesk.Entry(organs.county(), CaseKind.OWN_RECORD,
                Arrival.inPerson(LocalDate.parse("2026-11-16")), ZHANG, PARTICULARS, List.of(PLAN)), at("2026-11-16"))
                .getFirst()
                .number();
        var officer = officers.get(Role.INFORMATION_OFFICER, organs.county());
        assertThatThrownBy(() -> desk.reply(number, Outcome.A, LocalDate.parse("2026-11-17"), "", Map.of(),
                at("2026-11-17"))).isInstanceOf(UnlawfulAct.class).hasMessageContaining("更正");
        assertThatThrownBy(() -> handling.answerOwnRecord(new Seen(number, 0), OwnRecordResult.DECLINED,
                LocalDate.parse("2026-11-17"), "", officer)).isInstanceOf(BadInput.class);

        handling.answerOwnRecord(new Seen(number, 0), OwnRecordResult.PASSED_ON, LocalDate.parse("2026-11-17"),
                "转送公安机关", officer);

        assertThat(column("select stage from request where number = ?", number)).isEqualTo("REPLIED");
        assertThat(column("select outcome from request where number = ?", number)).isNull();
        var disclosure = handedInOn("2026-11-16");
        assertThatThrownBy(() -> handling.answerOwnRecord(new Seen(disclosure, 0), OwnRecordResult.CORRECTED,
                LocalDate.parse("2026-11-17"), "", officer)).isInstanceOf(UnlawfulAct.class);
    }

    @Test
    void anArchivedCaseKeepsItsStageAndItsEnd() {
        var number = handedInOn("2024-03-04");
        desk.reply(number, Outcome.A, LocalDate.parse("2024-03-11"), "", Map.of(), at("2024-03-11"));
        desk.happen(number, new CaseEvent.Archived(LocalDate.parse("2024-04-01")), "", Map.of(), at("2024-04-01"));

        assertThat(requests.find(number).orElseThrow().readOn(LocalDate.parse("2024-05-06"), calendars.local()).stage())
                .isEqualTo(Stage.ARCHIVED);
        assertThat(column("select closed_on::text from request where number = ?", number)).isEqualTo("2024-03-11");
        assertThat(column("select used_days::text from request where number = ?", number)).isEqualTo("5");
    }

    private String column(String sql, CaseNumber number) {
        return jdbc.sql(sql).param(number.toString()).query(String.class).optional().orElse(null);
    }
}

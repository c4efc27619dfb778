package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.PARTICULARS;
import static org.gongkai.request.RequestFixtures.PLAN;
import static org.gongkai.request.RequestFixtures.ZHANG;
import static org.gongkai.request.RequestFixtures.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.ThirdPartyOpinion;
import org.gongkai.request.domain.Reading;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.domain.Stage;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two whole cases, from the letter to the archive. */
@RealDatabaseTest
@Transactional
class RequestStoryTest {
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    WorkCalendars calendars;
    @Autowired
    TestOrgans organs;

    private Reading on(CaseNumber number, String day) {
        return requests.find(number).orElseThrow().readOn(LocalDate.parse(day), calendars.get("CN"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private CaseNumber letterSignedOn(String day) {
        return desk.register(new RequestDesk.Entry(organs.county(), CaseKind.DISCLOSURE,
                new Arrival(ArrivalChannel.POST_SIGNED, day(day), day(day), null, "EMS0000"), ZHANG, PARTICULARS,
                List.of(PLAN)), at(day)).getFirst().number();
    }

    /** X15b, X15c: a letter, a third party that objects, an extension, a refusal; then a review that orders a new reply. */
    @Test
    void aRefusalAndWhatFollowsIt() {
        var number = letterSignedOn("2025-01-24");
        desk.happen(number, new CaseEvent.ThirdPartyAsked(day("2025-02-10"), day("2025-02-12"), "某示例公司"), "", Map.of(),
                at("2025-02-10"));
        assertThat(on(number, "2025-02-20").stage()).isEqualTo(Stage.PAUSED_CONSULT);
        desk.happen(number, new CaseEvent.ThirdPartyAnswered(day("2025-03-05"), "某示例公司"), "",
                Map.of(RecordedEvent.OPINION, ThirdPartyOpinion.REFUSE_REASONED.name()), at("2025-03-05"));
        assertThat(on(number, "2025-03-06").dueOn()).isEqualTo("2025-03-24");
        desk.happen(number, new CaseEvent.Extended(day("2025-03-24"), WorkingDays.of(20), "测试审核人"), "", Map.of(),
                at("2025-03-24"));
        desk.reply(number, Outcome.C4, day("2025-04-22"), "", Map.of(), at("2025-04-22"));
        assertThat(on(number, "2025-04-22").overdue()).isFalse();

        desk.happen(number, new CaseEvent.RedoOrdered(day("2025-07-01"), WorkingDays.of(15)), "", Map.of(),
                at("2025-07-01"));
        assertThat(on(number, "2025-07-01").dueOn()).isEqualTo("2025-07-22");
        desk.reply(number, Outcome.B, day("2025-07-15"), "", Map.of(), at("2025-07-15"));
        desk.happen(number, new CaseEvent.Archived(day("2025-08-01")), "", Map.of(), at("2025-08-01"));

        assertThat(on(number, "2025-08-01").stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(requests.find(number).orElseThrow().snapshot().outcome()).isEqualTo(Outcome.B);
    }

    /** X10: a fee is asked for and not paid. */
    @Test
    void aFeeCaseLapses() {
        var number = letterSignedOn("2022-03-15");
        desk.happen(number, new CaseEvent.FeeAsked(day("2022-04-11"), day("2022-04-13")), "", Map.of("amount", "380"),
                at("2022-04-11"));
        assertThat(on(number, "2022-04-20").waitsUntil()).isEqualTo("2022-05-12");

        desk.happen(number, new CaseEvent.FeeLapsed(day("2022-05-13")), "", Map.of(), at("2022-05-13"));

        assertThat(on(number, "2022-05-13").stage()).isEqualTo(Stage.ABANDONED_PAYMENT);
        assertThat(requests.find(number).orElseThrow().snapshot().outcome()).isEqualTo(Outcome.F2);
    }
}

package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.request.RequestFixtures.PARTICULARS;
import static org.gongkai.request.RequestFixtures.PLAN;
import static org.gongkai.request.RequestFixtures.ZHANG;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.notice.Outbox;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.domain.Stage;
import org.gongkai.request.intake.application.LookingUpCases;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** 条例 §36(五): whose information it is not, says whose it is; the platform carries the request there. */
@RealDatabaseTest
@Transactional
class HandingRequestsOverTest {
    @Autowired
    HandingRequestsOver handing;
    @Autowired
    HandlingRequests handling;
    @Autowired
    LookingUpCases looking;
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    Intake intake;
    @Autowired
    Outbox outbox;
    @Autowired
    WorkCalendars calendars;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    Clock clock;
    private LocalDate today;
    private Officer clerk;

    @BeforeEach
    void anOfficer() {
        today = LocalDate.now(clock);
        organs.otherDepartment();
        clerk = officers.get(Role.INFORMATION_OFFICER, organs.department());
    }

    @Test
    void whatWasNotYetReceivedGoesOnWithoutAReply() {
        var number = sentThroughTheNet();

        var next = handing.handOver(seen(number), "shiliju", "该局制作", clerk);

        assertThat(stage(number)).isEqualTo(Stage.HANDED_OVER);
        assertThat(get(number).snapshot().outcome()).isNull();
        assertThat(get(next).organ()).isEqualTo(organs.otherDepartment());
        assertThat(get(next).snapshot().wanted()).isEqualTo(PLAN);
        assertThat(requests.particulars(get(next).id())).isEqualTo(PARTICULARS);
    }

    /** The new organ's term counts from the day it and the applicant confirmed, whatever the first organ used (条例 §31, §33). */
    @Test
    void theNewOrganHasATermOfItsOwn() {
        var next = handing.handOver(seen(sentThroughTheNet()), "shiliju", "该局制作", clerk);
        assertThat(stage(next)).isEqualTo(Stage.ARRIVED);

        handling.fixReceipt(seen(next), today, officers.get(Role.INFORMATION_OFFICER, organs.otherDepartment()));

        var reading = get(next).readOn(today, calendars.local());
        assertThat(reading.receivedOn()).isEqualTo(today);
        assertThat(reading.used()).isZero();
    }

    /** The Regulation knows no transfer that ends a term: first the reply with name and contact, then the request. */
    @Test
    void whatWasReceivedIsRepliedToFirst() {
        var number = desk.register(handedIn(organs.department(), today.toString()), at(today.toString()))
                .getFirst()
                .number();
        assertThatThrownBy(() -> handing.handOver(seen(number), "shiliju", "该局制作", clerk))
                .isInstanceOf(UnlawfulAct.class)
                .hasMessageContaining("先答复");

        desk.reply(number, Outcome.D1, today, "", Map.of(RecordedEvent.EVIDENCE, "由示例局制作", RecordedEvent.OTHER_ORGAN,
                "测试县示例局，0000-0000000"), at(today.toString()));
        var next = handing.handOver(seen(number), "shiliju", "该局制作", clerk);

        assertThat(get(number).snapshot().outcome()).isEqualTo(Outcome.D1);
        assertThat(handing.onwards(get(number).id()).orElseThrow().other()).isEqualTo(next);
        assertThat(handing.origin(get(next).id()).orElseThrow().other()).isEqualTo(number);
    }

    @Test
    void itGoesOnOnceAndToAnotherOrganOnly() {
        var number = sentThroughTheNet();
        assertThatThrownBy(() -> handing.handOver(seen(number), "ceshiju", "本局", clerk)).isInstanceOf(BadInput.class);
        handing.handOver(seen(number), "shiliju", "该局制作", clerk);

        assertThatThrownBy(() -> handing.handOver(seen(number), "shiliju", "该局制作", clerk))
                .isInstanceOf(UnlawfulAct.class);
    }

    @Test
    void theApplicantIsToldAndKeepsWhatWasHandedIn() {
        var number = sentThroughTheNet();
        var id = get(number).id();
        intake.addEnclosure(id, Enclosure.Kind.IDENTITY, "证件.png", "image/png", "x".getBytes(StandardCharsets.UTF_8),
                clock.instant());
        intake.subscribe(id, "shenqing@example.com", clock.instant());

        var next = handing.handOver(seen(number), "shiliju", "该局制作", clerk);

        assertThat(intake.enclosures(get(next).id())).singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("证件.png"));
        assertThat(intake.messages(id)).anySatisfy(one -> assertThat(one.text()).contains("示例局", next.toString()));
        assertThat(outbox.state("request:" + number + ":handed-over")).isPresent();
        assertThat(looking.onwards(number)).contains(next);
    }

    private CaseNumber sentThroughTheNet() {
        var arrival = new Arrival(ArrivalChannel.WEB, today, null, null, "");
        return desk.register(new RequestDesk.Entry(organs.department(), CaseKind.DISCLOSURE, arrival, ZHANG,
                PARTICULARS, List.of(PLAN)), at(today.toString())).getFirst().number();
    }

    private Seen seen(CaseNumber number) {
        return new Seen(number, get(number).version());
    }

    private InformationRequest get(CaseNumber number) {
        return requests.find(number).orElseThrow();
    }

    private Stage stage(CaseNumber number) {
        return get(number).readOn(today, calendars.local()).stage();
    }
}

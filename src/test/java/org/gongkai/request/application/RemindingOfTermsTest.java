package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.identity.Officer;
import org.gongkai.identity.OfficerAddresses;
import org.gongkai.identity.Role;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.Outbox;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.application.Reminders.Kind;
import org.gongkai.request.domain.Requests;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Each reminder once, whatever the job misses or repeats. */
@RealDatabaseTest
@Transactional
class RemindingOfTermsTest {
    @Autowired
    RemindingOfTerms reminding;
    @Autowired
    Reminders reminders;
    @Autowired
    WorkingInside inside;
    @Autowired
    InsideTheHouse house;
    @Autowired
    OfficerAddresses addresses;
    @Autowired
    Outbox outbox;
    @Autowired
    TestOfficers officers;
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    TestOrgans organs;
    @Autowired
    MailingReminders mail;
    @Autowired
    WorkCalendars calendars;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    Clock clock;

    private CaseNumber received(LocalDate day) {
        return desk.register(handedIn(organs.county(), day.toString()), at(day.toString())).getFirst().number();
    }

    @Test
    void whatIsLongOverdueIsRemindedOfOnceOfEachKind() {
        var number = received(LocalDate.now(clock).minusDays(90));

        reminding.remind();
        reminding.remind();

        assertThat(reminders.given(requests.find(number).orElseThrow().id())).extracting(Reminders.Given::kind)
                .containsExactlyInAnyOrder(Kind.DUE_SOON, Kind.OVERDUE, Kind.ESCALATED);
    }

    /** 条例 §47: to whoever handles it, then the head, then the supervising office; each letter once, without names. */
    @Test
    void lettersGoUpTheHouseOnceEach() {
        var clerk = reachable(officers.get(Role.INFORMATION_OFFICER, organs.department()), "clerk@example.com");
        var head = reachable(officers.get(Role.UNIT_REVIEWER, organs.department()), "head@example.com");
        var office = reachable(officers.get(Role.DISCLOSURE_OFFICE, organs.county()), "office@example.com");
        var day = LocalDate.now(clock).minusDays(90).toString();
        var number = desk.register(handedIn(organs.department(), day), at(day)).getFirst().number();
        desk.assign(number, clerk.id(), clerk.name(), at(LocalDate.now(clock).toString()));

        reminding.remind();
        reminding.remind();

        assertThat(letter(number, Kind.DUE_SOON, clerk)).isPresent();
        assertThat(letter(number, Kind.DUE_SOON, head)).isEmpty();
        assertThat(letter(number, Kind.OVERDUE, head)).isPresent();
        assertThat(letter(number, Kind.OVERDUE, office)).isEmpty();
        assertThat(letter(number, Kind.ESCALATED, office)).isPresent();
    }

    /** 条例 §32: fifteen working days are over and nobody answered; the term runs again. */
    @Test
    void whoWaitedInVainIsTold() {
        var number = received(LocalDate.now(clock).minusDays(60));
        var asked = LocalDate.now(clock).minusDays(50);
        desk.happen(number, new CaseEvent.ThirdPartyAsked(asked, asked, "甲公司"), "", Map.of(), at(asked.toString()));

        reminding.remind();

        assertThat(reminders.given(requests.find(number).orElseThrow().id())).extracting(Reminders.Given::kind)
                .contains(Kind.WAIT_ENDED);
    }

    @Test
    void aSectionThatDoesNotAnswerIsRemindedOfOnce() {
        var clerk = officers.get(Role.INFORMATION_OFFICER, organs.county());
        var number = received(LocalDate.now(clock));
        inside.askSection(number, "规划科、财务科", "是否有这份文件", LocalDate.now(clock), clerk);
        var notes = house.notes(requests.find(number).orElseThrow().id());
        inside.answerSection(number, notes.getFirst().id(), "没有", clerk);

        assertThat(late(number)).hasSize(1);
        reminding.remind();

        assertThat(notes).extracting(InsideTheHouse.Note::section).containsExactlyInAnyOrder("规划科", "财务科");
        assertThat(late(number)).isEmpty();
    }

    private List<Reminders.LateSection> late(CaseNumber number) {
        return reminders.lateSections(LocalDate.now(clock))
                .stream()
                .filter(one -> one.number().equals(number))
                .toList();
    }

    private Officer reachable(Officer officer, String address) {
        addresses.choose(officer.id(), address);
        return officer;
    }

    private Optional<LetterState> letter(CaseNumber number, Kind kind, Officer to) {
        var due = reminders.given(requests.find(number).orElseThrow().id()).getFirst().dueOn();
        return outbox.state("request:%s:%s:%s:%s".formatted(number, kind, due, to.id()));
    }

    @Test
    void aYearWhoseNoticeIsNotOutRemindsAllTheSame() {
        var number = received(LocalDate.now(clock).minusDays(60));
        var thatYear = Clock.fixed(Instant.parse("2041-01-15T02:00:00Z"), clock.getZone());

        new RemindingOfTerms(reminders, mail, calendars, transaction, events, thatYear).remind();

        assertThat(reminders.given(requests.find(number).orElseThrow().id())).extracting(Reminders.Given::kind)
                .contains(Kind.OVERDUE, Kind.ESCALATED);
    }

    @Test
    void whatHasTimeIsLeftAlone() {
        var number = received(LocalDate.now(clock));

        reminding.remind();

        assertThat(reminders.given(requests.find(number).orElseThrow().id())).isEmpty();
    }
}

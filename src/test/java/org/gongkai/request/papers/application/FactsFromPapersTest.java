package org.gongkai.request.papers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.request.RequestFixtures.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.EventKind;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.papers.domain.Delivery.Way;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** A notice that leaves is the step itself: the case knows it at once, once, from the day the law looks at. */
@Transactional
class FactsFromPapersTest extends PapersOnTheDesk {
    private LocalDate today;
    private CaseNumber number;

    @BeforeEach
    void aCase() {
        today = LocalDate.now(clock);
        number = received();
    }

    /** 条例 §30. */
    @Test
    void aCorrectionNoticeIsTheAskingItself() {
        var notice = issued(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "写明信息名称"));

        delivering.deliver(notice, Way.POST, today, null, "XA00000000042", true, clerk);

        assertThat(last().event()).isEqualTo(new CaseEvent.CorrectionAsked(today, null, WorkingDays.of(10)));
        assertThat(last().isOf(notice.value())).isTrue();
        assertThat(last().details()).containsEntry(RecordedEvent.MAIL_NUMBER, "XA00000000042");
    }

    @Test
    void whatIsDeliveredTwiceIsToldOnce() {
        var notice = issued(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "写明信息名称"));
        delivering.deliver(notice, Way.POST, today, null, "XA00000000042", true, clerk);

        delivering.deliver(notice, Way.IN_PERSON, today, null, "张示例", true, clerk);

        assertThat(kinds()).containsOnlyOnce(EventKind.CORRECTION_ASKED);
        assertThat(papers.deliveries(notice)).hasSize(2);
    }

    /** 条例 §30: the applicant's time counts from the day the letter came, which the post tells later. */
    @Test
    void theDayAPostedNoticeCameIsHeardLater() {
        var notice = issued(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "写明信息名称"));
        delivering.deliver(notice, Way.POST, today, null, "XA00000000042", true, clerk);

        delivering.deliver(notice, Way.POST, today, today, "XA00000000042", true, clerk);
        delivering.deliver(notice, Way.POST, today, today, "XA00000000042", true, clerk);

        assertThat(last().event()).isEqualTo(new CaseEvent.NoticeReceived(today, ""));
        assertThat(kinds()).containsOnlyOnce(EventKind.NOTICE_RECEIVED);
    }

    @Test
    void whatWasEnteredByHandIsNotEnteredAgain() {
        var notice = issued(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "写明信息名称"));
        desk.happen(number, new CaseEvent.CorrectionAsked(today, null, WorkingDays.of(10)), "", Map.of(), at(
                today.toString()));

        delivering.deliver(notice, Way.POST, today, null, "XA00000000042", true, clerk);

        assertThat(kinds()).containsOnlyOnce(EventKind.CORRECTION_ASKED);
    }

    /** A second correction notice would be refused on delivery: it is not even signed (条例 §30). */
    @Test
    void whatTheLawForbidsIsNotSigned() {
        desk.happen(number, new CaseEvent.CorrectionAsked(today, today, WorkingDays.of(10)), "", Map.of(), at(
                today.toString()));
        desk.happen(number, new CaseEvent.CorrectionReceived(today), "", Map.of(), at(today.toString()));
        var second = draft(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "再写清楚"));

        assertThatThrownBy(() -> writing.issue(second, 0, clerk)).isInstanceOf(UnlawfulAct.class);
        assertThat(papers.get(second).number()).isNull();
    }

    @Test
    void aNoticeNamesItsWorkingDays() {
        var vague = draft(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "写明信息名称", Slot.PERIOD, "收到后尽快"));

        assertThatThrownBy(() -> writing.issue(vague, 0, clerk)).isInstanceOfSatisfying(BadInput.class,
                refused -> assertThat(refused.fields()).containsKey("PERIOD"));
    }

    /** 条例 §33: the head signs the notice, and that is his consent. */
    @Test
    void anExtensionNoticeExtendsTheTerm() {
        desk.proposeExtension(number, WorkingDays.of(15), "需要征求意见", at(today.toString()));
        var notice = draft(PaperKind.EXTENSION_TOLD, Map.of());
        assertThat(papers.get(notice).typed().get(Slot.EXTENSION)).startsWith("15个工作日，至");
        writing.submit(notice, 0, clerk);
        writing.issue(notice, 1, head);

        delivering.deliver(notice, Way.EMAIL, today, null, "已送达邮件服务器", true, clerk);

        assertThat(last().event()).isEqualTo(new CaseEvent.Extended(today, WorkingDays.of(15), head.name()));
        assertThat(requests.find(number).orElseThrow().snapshot().proposal()).isNull();
    }

    /** 条例 §32: each third party is asked in its own letter. */
    @Test
    void everyThirdPartyIsAskedByItsOwnLetter() {
        for (var party : List.of("甲公司", "乙公司")) {
            var letter = issued(PaperKind.THIRD_PARTY_ASKED, Map.of(Slot.PARTY, party, Slot.QUESTION, "是否同意公开"));
            delivering.deliver(letter, Way.IN_PERSON, today, null, "收发室", true, clerk);
        }

        assertThat(requests.find(number).orElseThrow().facts())
                .contains(new CaseEvent.ThirdPartyAsked(today, today, "甲公司"),
                        new CaseEvent.ThirdPartyAsked(today, today, "乙公司"));
    }

    /** 109号 §4: the 11th item of the month costs 100, whatever became of the first ten. */
    @Test
    void theFeeIsComputedNotTyped() {
        var notice = draft(PaperKind.FEE, Map.of(Slot.UNITS, "3", Slot.EARLIER, "10", Slot.PAYMENT, "县非税收入专户"));
        writing.submit(notice, 0, clerk);
        writing.issue(notice, 1, head);
        delivering.deliver(notice, Way.POST, today, null, "XA00000000042", true, clerk);

        assertThat(papers.get(notice).letter()).contains("300元", "第11件至第13件，共3件，每件100元，计300元");
        assertThat(last().event()).isEqualTo(new CaseEvent.FeeAsked(today, null));
        assertThat(last().details()).containsEntry(RecordedEvent.AMOUNT, "300");
    }

    /** 109号 §5: by volume counts one request alone. */
    @Test
    void byVolumeNothingEarlierCounts() {
        var notice = draft(PaperKind.FEE, Map.of(Slot.TARIFF, "按量计收", Slot.UNITS, "68", Slot.EARLIER, "4",
                Slot.PAYMENT, "县非税收入专户"));

        assertThatThrownBy(() -> writing.submit(notice, 0, clerk)).isInstanceOfSatisfying(BadInput.class,
                refused -> assertThat(refused.fields()).containsKey("EARLIER"));
    }

    /** 条例 §35. */
    @Test
    void askingForReasonsTellsTheFigures() {
        var notice = draft(PaperKind.REASONS_ASKED, Map.of());
        assertThat(papers.get(notice).typed().get(Slot.MATTER)).matches("本月以来，您已向本机关提出申请\\d+件，一年以来共\\d+件。");
        writing.issue(notice, 0, clerk);

        delivering.deliver(notice, Way.ONLINE, today, null, "申请人页面", true, clerk);

        assertThat(last().event()).isEqualTo(new CaseEvent.ReasonAsked(today));
    }

    @Test
    void whatIsOnItsWayIsKnownToTheCase() {
        draft(PaperKind.RECEIPT, Map.of());
        var notice = issued(PaperKind.CORRECTION, Map.of(Slot.CORRECTIONS, "写明信息名称"));
        assertThat(reading.onTheirWay(number)).singleElement()
                .satisfies(one -> assertThat(one.tells()).isEqualTo(EventKind.CORRECTION_ASKED));

        delivering.deliver(notice, Way.POST, today, null, "XA00000000042", true, clerk);

        assertThat(reading.onTheirWay(number)).isEmpty();
    }

    private PaperId issued(PaperKind kind, Map<Slot, String> typed) {
        var id = draft(kind, typed);
        writing.issue(id, 0, clerk);
        return id;
    }

    private PaperId draft(PaperKind kind, Map<Slot, String> typed) {
        return writing.draft(number, kind, null, typed, clerk);
    }

    private CaseNumber received() {
        return received(today);
    }

    private RecordedEvent last() {
        return requests.find(number).orElseThrow().history().getLast();
    }

    private List<EventKind> kinds() {
        return requests.find(number).orElseThrow().facts().stream().map(CaseEvent::kind).toList();
    }
}

package org.gongkai.request.domain;

import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.ClockExamples;
import org.gongkai.request.CaseEvent.CorrectionAsked;

/** Events from the notation of {@link ClockExamples}. */
public final class CaseEvents {
    private CaseEvents() {}

    static Reading read(String calendar, String receivedOn, String events, String asOf) {
        var facts = facts(receivedOn, events);
        return LegalClock.read(facts, asOf.isEmpty() ? facts.getLast().on() : LocalDate.parse(asOf),
                CalendarFixtures.calendar(calendar));
    }

    static List<CaseEvent> facts(String receivedOn, String events) {
        return facts(receivedOn, ClockExamples.events(events));
    }

    static List<CaseEvent> facts(String receivedOn, List<ClockExamples.Event> events) {
        var facts = new ArrayList<CaseEvent>();
        facts.add(new CaseEvent.ReceiptFixed(LocalDate.parse(receivedOn)));
        events.forEach(event -> facts.add(of(event)));
        return facts;
    }

    private static CaseEvent of(ClockExamples.Event event) {
        var on = LocalDate.parse(event.on());
        var receivedOn = event.receivedOn().isEmpty() ? null : LocalDate.parse(event.receivedOn());
        var days = event.days().isEmpty() ? CorrectionAsked.USUAL_PERIOD
                : WorkingDays.of(Integer.parseInt(event.days()));
        return switch (EventKind.valueOf(event.type())) {
            case RECEIPT_FIXED -> new CaseEvent.ReceiptFixed(on);
            case CORRECTION_ASKED -> new CorrectionAsked(on, receivedOn, days);
            case NOTICE_RECEIVED -> new CaseEvent.NoticeReceived(on, "");
            case CORRECTION_RECEIVED -> new CaseEvent.CorrectionReceived(on);
            case CORRECTION_LAPSED -> new CaseEvent.CorrectionLapsed(on);
            case LATE_CORRECTION_ACCEPTED -> new CaseEvent.LateCorrectionAccepted(on, "负责人");
            case THIRD_PARTY_ASKED -> new CaseEvent.ThirdPartyAsked(on, receivedOn, "");
            case THIRD_PARTY_ANSWERED -> new CaseEvent.ThirdPartyAnswered(on, "");
            case ORGAN_CONSULTED -> new CaseEvent.OrganConsulted(on, receivedOn, "");
            case ORGAN_ANSWERED -> new CaseEvent.OrganAnswered(on, "");
            case EXTENDED -> new CaseEvent.Extended(on, days, "负责人");
            case FEE_ASKED -> new CaseEvent.FeeAsked(on, receivedOn);
            case FEE_PAID -> new CaseEvent.FeePaid(on);
            case FEE_LAPSED -> new CaseEvent.FeeLapsed(on);
            case REASON_ASKED -> new CaseEvent.ReasonAsked(on);
            case REASON_GIVEN -> new CaseEvent.ReasonGiven(on);
            case LATER_DAY_FIXED -> new CaseEvent.LaterDayFixed(on, receivedOn == null ? on : receivedOn);
            case WITHDRAWN -> new CaseEvent.Withdrawn(on);
            case HANDED_OVER -> new CaseEvent.HandedOver(on, "");
            case REPLIED -> new CaseEvent.Replied(on);
            case REDO_ORDERED -> new CaseEvent.RedoOrdered(on, days);
            case ARCHIVED -> new CaseEvent.Archived(on);
        };
    }
}

package org.gongkai.request.papers.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.fee.ProcessingFee;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.FeeNotice;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperFact;
import org.gongkai.request.papers.domain.Slot;
import org.springframework.stereotype.Component;

/** Enters into the case what a document tells, once, in the transaction of its delivery. */
@Component
class EnteringFacts {
    private final Requests requests;
    private final RequestDesk desk;
    private final WorkCalendars calendars;

    EnteringFacts(Requests requests, RequestDesk desk, WorkCalendars calendars) {
        this.requests = requests;
        this.desk = desk;
        this.calendars = calendars;
    }

    /** @throws org.gongkai.law.UnlawfulAct when the law does not allow the step on the day the paper left */
    void enter(Paper paper, Delivery delivery, Signature by) {
        var number = paper.caseNumber();
        if (paper.kind().tells().isEmpty()) {
            return;
        }
        var known = PaperFact.entered(paper, read(number).history());
        if (known.isPresent()) {
            hear(number, known.get(), delivery, by);
            return;
        }
        var details = details(paper, delivery);
        var outcome = paper.outcome();
        if (outcome != null) {
            desk.reply(number, outcome, delivery.on(), note(paper), details, by);
        } else {
            PaperFact.of(paper, delivery).ifPresent(event -> desk.happen(number, event, note(paper), details, by));
        }
    }

    /** The post has come back, or it was handed over after all: from then on the addressee's time counts. */
    private void hear(CaseNumber number, RecordedEvent notice, Delivery delivery, Signature by) {
        var receivedOn = delivery.receivedOn();
        if (receivedOn != null) {
            read(number).heard(notice, receivedOn, calendars.local())
                    .ifPresent(event -> desk.happen(number, event, delivery.way().term() + "，" + delivery.proof(),
                            Map.of(),
                            by));
        }
    }

    /**
     * What would be refused on delivery is not signed and numbered first: the step is tried on a copy that nobody keeps.
     *
     * @throws org.gongkai.law.UnlawfulAct as delivering it today would
     */
    void rehearse(Paper paper, LocalDate today, Signature by) {
        var copy = read(paper.caseNumber());
        if (paper.kind().tells().isEmpty() || PaperFact.entered(paper, copy.history()).isPresent()) {
            return;
        }
        var delivery = new Delivery(Delivery.Way.IN_PERSON, today, today, paper.kind().title(), by);
        var outcome = paper.outcome();
        if (outcome != null) {
            copy.reply(outcome, today, "", details(paper, delivery), by, calendars.local());
        } else {
            PaperFact.of(paper, delivery)
                    .ifPresent(event -> copy.happen(event, "", details(paper, delivery), by, calendars.local()));
        }
    }

    private InformationRequest read(CaseNumber number) {
        return requests.find(number).orElseThrow();
    }

    /** The applicant reads it on his page as well: what to correct, why it takes longer, what to pay. */
    private static String note(Paper paper) {
        var words = switch (paper.kind()) {
            case CORRECTION -> paper.typed().getOrDefault(Slot.CORRECTIONS, "") + "\n";
            case EXTENSION_TOLD -> paper.typed().getOrDefault(Slot.REASON, "") + "\n";
            case REASONS_ASKED -> paper.typed().getOrDefault(Slot.MATTER, "") + "\n";
            case FEE -> FeeNotice.stated(paper.typed()).map(fee -> fee.explained() + "\n").orElse("");
            default -> "";
        };
        return words + (paper.number() == null ? paper.kind().printedTitle() : "文书 " + paper.number());
    }

    private static Map<String, String> details(Paper paper, Delivery delivery) {
        var typed = paper.typed();
        var details = new HashMap<String, String>();
        details.put(RecordedEvent.PAPER, paper.id().toString());
        details.put(RecordedEvent.DELIVERY, delivery.way().term());
        details.put(RecordedEvent.MAIL_NUMBER, delivery.way() == Delivery.Way.POST ? delivery.proof() : "");
        if (paper.outcome() != null) {
            details.put(RecordedEvent.EVIDENCE, typed.getOrDefault(Slot.REASON, typed.getOrDefault(Slot.SEARCH, "")));
            details.put(RecordedEvent.PUBLIC_INTEREST, typed.getOrDefault(Slot.PUBLIC_INTEREST, ""));
            details.put(RecordedEvent.OTHER_ORGAN, typed.getOrDefault(Slot.OTHER_ORGAN, ""));
        }
        FeeNotice.stated(typed)
                .map(ProcessingFee::yuan)
                .ifPresent(yuan -> details.put(RecordedEvent.AMOUNT, yuan.toString()));
        details.values().removeIf(String::isBlank);
        return details;
    }
}

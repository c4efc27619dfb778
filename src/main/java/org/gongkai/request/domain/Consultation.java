package org.gongkai.request.domain;

import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;

import java.time.LocalDate;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A letter asking for an opinion, and the stretch of the term it takes out (条例 §33¶3).
 *
 * <p>条例 §32 and §34 give 15 working days from receipt of the letter. Afterwards a third party's silence is neither consent
 * nor refusal, a co-author's is consent; for the term both mean that waiting is over.
 *
 * @param asked {@code THIRD_PARTY_ASKED} or {@code ORGAN_CONSULTED}
 * @param receivedOn the day from which the answer is due; the day of sending until another is known
 */
record Consultation(EventKind asked, String party, LocalDate sentOn, LocalDate receivedOn,
        @Nullable LocalDate answeredOn) {
    static final WorkingDays TO_ANSWER = WorkingDays.of(15);

    static Consultation of(CaseEvent.ThirdPartyAsked letter) {
        return new Consultation(letter.kind(), letter.party(), letter.on(), orElse(letter.receivedOn(), letter.on()),
                null);
    }

    static Consultation of(CaseEvent.OrganConsulted letter) {
        return new Consultation(letter.kind(), letter.party(), letter.on(), orElse(letter.receivedOn(), letter.on()),
                null);
    }

    private static LocalDate orElse(@Nullable LocalDate receivedOn, LocalDate on) {
        return receivedOn == null ? on : receivedOn;
    }

    /** Whether it is not known yet when it came. */
    boolean mayStillBeReceived(String by) {
        return !isAnswered() && receivedOn.equals(sentOn) && party.equals(by);
    }

    Consultation received(LocalDate on) {
        return new Consultation(asked, party, sentOn, on, answeredOn);
    }

    Consultation answered(LocalDate on) {
        return new Consultation(asked, party, sentOn, receivedOn, on);
    }

    boolean isAnswered() {
        return answeredOn != null;
    }

    boolean waitsFor(EventKind letter, String from) {
        return asked == letter && !isAnswered() && party.equals(from);
    }

    LocalDate limit(WorkCalendar calendar) {
        return calendar.after(receivedOn, TO_ANSWER).end();
    }

    /** Convention P1: the day of sending is used, the day the answer arrives (or the limit) is not. */
    Pause pause(WorkCalendar calendar) {
        var limit = limit(calendar);
        return new Pause(sentOn, answeredOn != null && answeredOn.isBefore(limit) ? answeredOn : limit);
    }

    /** Whether the organ still waits: until the answer is in, or to the end of the last day it may come. */
    boolean isOpenOn(LocalDate day, WorkCalendar calendar) {
        return !isAnswered() && !day.isAfter(limit(calendar));
    }
}

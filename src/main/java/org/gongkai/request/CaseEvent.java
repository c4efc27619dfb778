package org.gongkai.request;

import java.time.LocalDate;
import org.gongkai.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request, and on which day; never what follows from it. Stage, due date and overdue are derived by
 * the legal clock. A new kind of event needs a rule; the compiler finds every switch.
 */
public sealed interface CaseEvent {
    LocalDate on();

    EventKind kind();

    /** A letter cannot be received before it leaves. */
    private static void notBefore(LocalDate on, @Nullable LocalDate receivedOn) {
        if (receivedOn != null && receivedOn.isBefore(on)) {
            throw new IllegalArgumentException("received before it was sent: " + receivedOn + " < " + on);
        }
    }

    /** The day of receipt by §31, from which all terms count. */
    record ReceiptFixed(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.RECEIPT_FIXED;
        }
    }

    /**
     * @param on the day the notice left
     * @param receivedOn the day the applicant got it, null until known
     * @param period how long the applicant has, counted from when he got it; the organ's choice (§30)
     */
    record CorrectionAsked(LocalDate on, @Nullable LocalDate receivedOn, WorkingDays period) implements CaseEvent {
        /** What is given when the organ says nothing else; the Regulation only wants a reasonable period. */
        public static final WorkingDays USUAL_PERIOD = WorkingDays.of(10);

        public CorrectionAsked {
            notBefore(on, receivedOn);
        }

        public CorrectionAsked receivedOn(LocalDate day) {
            return new CorrectionAsked(on, day, period);
        }

        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_ASKED;
        }
    }

    /**
     * A posted notice came to whom it is for; known later than it was sent, and entered whenever it is known.
     *
     * @param on the day it was got, from which the time given to the addressee counts
     * @param party who was asked for an opinion; empty for a notice to the applicant
     */
    record NoticeReceived(LocalDate on, String party) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.NOTICE_RECEIVED;
        }
    }

    record CorrectionReceived(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_RECEIVED;
        }
    }

    record CorrectionLapsed(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_LAPSED;
        }
    }

    /** A correction that came after the case had lapsed, with a good reason for being late (§30); the head decides. */
    record LateCorrectionAccepted(LocalDate on, String approvedBy) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.LATE_CORRECTION_ACCEPTED;
        }
    }

    /**
     * @param on the day the letter left
     * @param receivedOn the day the third party got it, null until known
     * @param party which of several, empty where there is only one
     */
    record ThirdPartyAsked(LocalDate on, @Nullable LocalDate receivedOn, String party) implements CaseEvent {
        public ThirdPartyAsked {
            notBefore(on, receivedOn);
        }

        @Override
        public EventKind kind() {
            return EventKind.THIRD_PARTY_ASKED;
        }
    }

    record ThirdPartyAnswered(LocalDate on, String party) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.THIRD_PARTY_ANSWERED;
        }
    }

    /** A co-author (§34) or another organ (§33) was asked in writing; asking one's own sections is no event. */
    record OrganConsulted(LocalDate on, @Nullable LocalDate receivedOn, String party) implements CaseEvent {
        public OrganConsulted {
            notBefore(on, receivedOn);
        }

        @Override
        public EventKind kind() {
            return EventKind.ORGAN_CONSULTED;
        }
    }

    record OrganAnswered(LocalDate on, String party) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.ORGAN_ANSWERED;
        }
    }

    /**
     * @param on the day the applicant was told
     * @param approvedBy the head of the disclosure unit, empty when nobody approved
     */
    record Extended(LocalDate on, WorkingDays by, String approvedBy) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.EXTENDED;
        }
    }

    /**
     * @param on the day the fee notice left
     * @param receivedOn the day the applicant got it, null until known
     */
    record FeeAsked(LocalDate on, @Nullable LocalDate receivedOn) implements CaseEvent {
        public FeeAsked {
            notBefore(on, receivedOn);
        }

        public FeeAsked receivedOn(LocalDate day) {
            return new FeeAsked(on, day);
        }

        @Override
        public EventKind kind() {
            return EventKind.FEE_ASKED;
        }
    }

    record FeePaid(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.FEE_PAID;
        }
    }

    record FeeLapsed(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.FEE_LAPSED;
        }
    }

    record ReasonAsked(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.REASON_ASKED;
        }
    }

    record ReasonGiven(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.REASON_GIVEN;
        }
    }

    /** The reasons hold but the work cannot be done in time: a later day is fixed and told (§35). */
    record LaterDayFixed(LocalDate on, LocalDate due) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.LATER_DAY_FIXED;
        }
    }

    record Withdrawn(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.WITHDRAWN;
        }
    }

    /**
     * Sent on, before it was received, to the organ that has to disclose what it asks for.
     *
     * @param party the name of that organ
     */
    record HandedOver(LocalDate on, String party) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.HANDED_OVER;
        }
    }

    /** @param on the day the reply was sent: posted, or signed for when handed over (235号) */
    record Replied(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPLIED;
        }
    }

    /**
     * A review decision or judgment orders a new reply.
     *
     * @param on the day it was served on the organ
     * @param period the time it gives
     */
    record RedoOrdered(LocalDate on, WorkingDays period) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.REDO_ORDERED;
        }
    }

    record Archived(LocalDate on) implements CaseEvent {
        @Override
        public EventKind kind() {
            return EventKind.ARCHIVED;
        }
    }
}

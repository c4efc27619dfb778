package org.gongkai.request.domain;

import java.util.Map;
import java.util.Optional;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.Signature;
import org.gongkai.request.ThirdPartyOpinion;

/**
 * An event with what was written down beside it. Recorded ones never change.
 *
 * @param note for the file, in the officer's words
 * @param details what the clock does not need: {@code opinion} of a third party, {@code evidence}, {@code mailNumber}…
 */
public record RecordedEvent(CaseEvent event, Signature by, String note, Map<String, String> details) {
    public static final String OPINION = "opinion";
    /** Why disclosure serves the public although a third party objects (条例 §15). */
    public static final String PUBLIC_INTEREST = "publicInterest";
    public static final String EVIDENCE = "evidence";
    /** Why the officer left the way the guide proposed. */
    public static final String OWN_CHOICE = "ownChoice";
    public static final String DELIVERY = "delivery";
    public static final String MAIL_NUMBER = "mailNumber";
    /** The organ that can answer instead (条例 §36(五)). */
    public static final String OTHER_ORGAN = "otherOrgan";

    /** The document that told it. */
    public static final String PAPER = "paper";
    /** How a request about one's own record ended (条例 §41). */
    public static final String OWN_RECORD = "ownRecord";
    public static final String AMOUNT = "amount";

    public RecordedEvent {
        note = note.strip();
        details = Map.copyOf(details);
    }

    public boolean isOf(long paper) {
        return Long.toString(paper).equals(details.get(PAPER));
    }

    /** Whether it went by post and nobody knew yet when it came. */
    boolean isPostedUnheard() {
        var receivedOn = switch (event) {
            case CaseEvent.CorrectionAsked asked -> asked.receivedOn();
            case CaseEvent.FeeAsked asked -> asked.receivedOn();
            case CaseEvent.ThirdPartyAsked asked -> asked.receivedOn();
            case CaseEvent.OrganConsulted asked -> asked.receivedOn();
            default -> event.on();
        };
        return receivedOn == null && details.containsKey(MAIL_NUMBER);
    }

    /** Whose letter it was; empty for the applicant's. */
    String addressee() {
        return switch (event) {
            case CaseEvent.ThirdPartyAsked asked -> asked.party();
            case CaseEvent.OrganConsulted asked -> asked.party();
            default -> "";
        };
    }

    Optional<ThirdPartyOpinion> opinion() {
        return Optional.ofNullable(details.get(OPINION)).map(ThirdPartyOpinion::valueOf);
    }
}

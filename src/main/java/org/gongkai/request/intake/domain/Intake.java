package org.gongkai.request.intake.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;

/** What intake keeps beside the requests themselves. */
public interface Intake {
    /**
     * Takes a form up; a second one with the same seed waits for the first.
     *
     * @return whether this is the first one
     */
    boolean claim(String seed, String addressHash, String sameHash, Instant at);

    void complete(String seed, CaseNumber number, String sealedReceipt);

    /** The sealed receipt of the form with this seed, empty when there is none or it is too old to be shown again. */
    Optional<String> receiptOf(String seed);

    int countSubmissions(String addressHash, Instant since);

    /** The number of a request the same applicant sent to the same organ in the same words since then. */
    Optional<String> findSame(String sameHash, Instant since);

    void addWrongCode(String number, String addressHash, Instant at);

    int countWrongCodes(String number, Instant since);

    int countWrongCodesFrom(String addressHash, Instant since);

    void addEnclosure(RequestId request, Enclosure.Kind kind, String name, String mediaType, byte[] content,
            Instant at);

    List<Enclosure> enclosures(RequestId request);

    Optional<Enclosure> findEnclosure(long id);

    byte[] contentOf(long enclosure);

    void addMessage(RequestId request, Message.Kind kind, boolean fromApplicant, String text, String byName,
            Instant at);

    /** What did not happen on the site; it needs no answer there. */
    void addContact(RequestId request, Contact contact, String notedBy, Instant at);

    List<Message> messages(RequestId request);

    int countMessages(RequestId request, Instant since);

    /** What the applicant wrote needs no answer any more. */
    void markAnswered(RequestId request);

    void rate(RequestId request, Rating rating, Instant at);

    Optional<Rating> ratingOf(RequestId request);

    void subscribe(RequestId request, String email, Instant at);

    void unsubscribe(RequestId request);

    /** The address the applicant wants to hear at. */
    Optional<String> subscriberOf(RequestId request);

    /** @return requests with unanswered words of the applicant, by how many */
    Map<CaseNumber, Integer> unanswered(Collection<OrganId> organs, boolean everywhere, int limit);

    /** Forgets receipts, addresses and wrong codes that are no longer needed. */
    void forgetBefore(Instant then);
}

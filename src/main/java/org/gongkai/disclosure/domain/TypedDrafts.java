package org.gongkai.disclosure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.identity.AccountId;

/** What officers typed and did not save yet, and who has an item open right now. */
public interface TypedDrafts {
    void keep(DisclosureId item, AccountId account, Typed typed);

    Optional<Typed> find(DisclosureId item, AccountId account);

    void drop(DisclosureId item, AccountId account);

    void seen(DisclosureId item, AccountId account, String officerName, Instant at);

    void gone(DisclosureId item, AccountId account);

    /** Names of the others who had the item open since then. */
    List<String> othersSeen(DisclosureId item, AccountId except, Instant since);

    /**
     * A form as it was typed.
     *
     * @param version of the item the page was opened with
     * @param form the fields as JSON, whatever the page has
     */
    record Typed(int version, String form, Instant savedAt) {}
}

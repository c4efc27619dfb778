package org.gongkai.disclosure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;

/** All items we hold. */
public interface Disclosures {
    Optional<Disclosure> find(DisclosureId id);

    /** Read for a step: nobody else takes one until the transaction ends. */
    Disclosure getLocked(DisclosureId id);

    /** Identifiers for new items, in order. */
    List<DisclosureId> nextIds(int count);

    /** Items that stand published, by id, for rebuilding what the public sees. */
    List<Disclosure> listPublished(DisclosureId after, int limit);

    /** Items whose minute of publication has come, earliest first. */
    List<DisclosureId> listDue(Instant now);

    /** The item if it is still due and nobody else is publishing it right now; locked like {@link #getLocked}. */
    Optional<Disclosure> findDueLocked(DisclosureId id, Instant now);

    void add(List<Disclosure> items);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(Disclosure item);
}

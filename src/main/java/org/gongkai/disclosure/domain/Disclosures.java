package org.gongkai.disclosure.domain;

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

    void add(Disclosure item);

    void add(List<Disclosure> items);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(Disclosure item);
}

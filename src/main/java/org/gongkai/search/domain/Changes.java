package org.gongkai.search.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The log of what may have changed for the public; written with each act, read by every instance at its own pace. */
public interface Changes {
    /** What a change is about. */
    enum Kind {
        ITEM, GUIDE,
        /** All items of an organ. */
        ORGAN,
        /** All items in a column or beneath it. */
        COLUMN,
        /** How questions are understood, in whole. */
        WORDS
    }

    record Change(Kind kind, long id) {}

    /**
     * @param bulk what came by hundreds in one transaction, an import above all, and can wait for the others
     * @param place from where to go on
     */
    record Batch(List<Change> changes, List<Change> bulk, String place) {
        public Batch {
            changes = List.copyOf(changes);
            bulk = List.copyOf(bulk);
        }
    }

    void add(Kind kind, Collection<Long> ids, Instant at);

    /** The place of this moment: nothing before it is to come. */
    String here();

    Batch since(String place);

    /** Whether a place lies in the history of this database. */
    boolean knows(String place);

    /** Whether no change since then was thrown away yet. */
    boolean remembers(Instant since);

    void forgetBefore(Instant day);

    /** Tells databases apart, so that an index is never used with another one. */
    UUID database();
}

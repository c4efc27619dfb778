package org.gongkai.search.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A full-text index, whichever engine keeps it. Writers are never two at once; readers are many. */
public interface Index extends AutoCloseable {
    /** Puts entries in the place of those with the same key. Found after {@link #show}. */
    void put(Collection<Entry> entries);

    void remove(Collection<Key> keys);

    /** Puts what was written in the order in which it is read fastest; takes its time. */
    void settle();

    /** Lets readers find what was written. */
    void show();

    /** Makes what was written last, with the place it has come to. */
    void keep(String place);

    /** Whether it can still be written and kept: nobody took it away, and no disk failed under it. Costs next to nothing. */
    boolean isThere();

    /** Whether every byte is as it was written, as far as the engine leaves that to us; reads all of it. */
    boolean isWhole();

    /** The place kept last; empty for an index that was never finished. */
    Optional<String> place();

    Found find(Lookup lookup);

    /** How often the pieces of a clause are found at all; for telling apart what is misspelt. */
    long count(Clause clause);

    void eachStamp(BiConsumer<Key, Long> use);

    long entries();

    /** Room it takes. */
    long bytes();

    @Override
    void close();
}

package org.gongkai.search.domain;

import java.util.Optional;

/** Where indexes stand: the one in use, and a new one while it is being built. */
public interface Shelf {
    /** The index in use, as the last run left it; empty when there is none or it cannot be read. */
    Optional<Index> open();

    /** A new, empty one beside it. */
    Index begin();

    /** From now on the new one is in use, also after a crash. */
    void adopt(Index built);

    /** Gives up every index but the one in use; nobody may be reading or building another. */
    void tidy();

    /** Name of the engine, for people. */
    String engine();
}

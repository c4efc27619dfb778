package org.gongkai.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.web.Cursor;

/** All entries. There is no way to change one. */
public interface Trail {
    /** Seals the deeds in this order after everything sealed before; until the commit, nobody else appends. */
    void append(List<Deed> deeds);

    Optional<Entry> find(long id);

    /** The last entry. */
    Optional<Entry> head();

    /** Newest first. @param before only entries with a smaller number */
    List<Entry> list(TrailFilter filter, Cursor from, int limit);

    /** Newest first, one by one, without holding them all. */
    void forEach(TrailFilter filter, int most, Consumer<Entry> reader);

    /** Oldest first, the whole chain, without holding it. */
    void forEachInOrder(Consumer<Entry> reader);

    /** Names of all deeds that occur. */
    List<String> deeds();

    /** All kinds of record that occur. */
    List<String> subjectTypes();
}

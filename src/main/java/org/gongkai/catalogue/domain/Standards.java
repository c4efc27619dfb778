package org.gongkai.catalogue.domain;

import java.util.function.Function;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.ColumnId;
import org.jspecify.annotations.Nullable;

/** The standard catalogues (公开事项标准目录) the county has taken over. */
public interface Standards {
    /** By field and in the order of the catalogue. */
    List<Kept> list();

    Optional<Kept> find(long id);

    /** Adds what is new and takes over the wording of what is known; where an entry is published stays. */
    void merge(List<StandardEntry> entries, Function<StandardEntry, @Nullable ColumnId> placed);

    /** @throws org.gongkai.law.NewerVersionExists when somebody saved after that version was read */
    void place(long id, @Nullable ColumnId column, int version);

    /** An entry as it is kept. @param column where it is published, null when that is not settled */
    record Kept(long id, StandardEntry entry, @Nullable ColumnId column, int version) {}
}

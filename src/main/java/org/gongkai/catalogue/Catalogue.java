package org.gongkai.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organ.Organ;

/** All columns. Small and read all the time, so answers come from memory and are dropped on every change. */
public interface Catalogue {
    Optional<Column> find(ColumnId id);

    Optional<Column> findBySlug(String slug);

    /** The column an address leads to that was changed or merged away; the reader is redirected. */
    Optional<Column> findFormerSlug(String slug);

    /** We wrote it, so it exists; an id that was merged away gives the column it became. */
    Column get(ColumnId id);

    /** Every column, parents before children, siblings by position; hidden ones too. */
    List<Column> list();

    /** The columns an organ offers, in the same order. */
    List<Column> offeredBy(Organ organ);

    /** The column and everything beneath it, with the ids merged into these; made for filters. */
    Set<ColumnId> subtree(ColumnId top);

    /** From the top of the block down to the column itself, for breadcrumbs. */
    List<Column> path(ColumnId id);
}

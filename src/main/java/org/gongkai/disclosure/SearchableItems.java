package org.gongkai.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;

/**
 * What a full-text index reads: the items public on the site at this moment and nothing else, so that an index filled from
 * here holds no unpublished word. Answers come from the same projection as every other exit.
 */
public interface SearchableItems {
    /** Those of them that are public now; the others are left out. */
    List<SearchableItem> of(Collection<DisclosureId> ids);

    /** All of them by number, beginning after one; empty at the end. */
    List<SearchableItem> after(long id, int limit);

    /** Those of them that are public now, as lists show them. */
    Map<DisclosureId, PublicItem> items(Collection<DisclosureId> ids);

    /** The {@link SearchableItem#stamp} of each, by number, beginning after one; empty at the end. */
    Map<DisclosureId, Long> stamps(long after, int limit);

    long count();

    /** Items in any of these columns, published or not. */
    List<DisclosureId> in(Collection<ColumnId> columns);

    /** Items of an organ, published or not. */
    List<DisclosureId> of(OrganId organ);

    /** Items whose validity or showing turns by the calendar alone on a day after the first and up to the last. */
    List<DisclosureId> turning(LocalDate after, LocalDate upTo);
}

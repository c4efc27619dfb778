package org.gongkai.channel.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Counts published items by the channels they went by; withdrawn items and struck deliveries never count. */
public interface ChannelCounts {
    long count(Selection selection);

    /** Newest first publication first. */
    Slice<Row> list(Selection selection, @Nullable String after, int limit);

    SortedMap<YearMonth, Long> byMonth(Selection selection);

    /** How many such items each organ has that has any, in the order of their ids. */
    Map<OrganId, Long> byOrgan(Selection selection);

    /** When the newest of such items, of which there must be one, was first published. */
    LocalDate latest(Selection selection);

    /** Which columns each organ published in during a period, in sets as items stand in them. */
    Map<OrganId, Set<Set<ColumnId>>> columnsByOrgan(LocalDate from, LocalDate to, @Nullable OrganId organ);

    /** Everything of a period in groups that agree in all that figures are narrowed by, but for the organ. */
    List<Group> groups(LocalDate from, LocalDate to, @Nullable OrganId organ);

    record Row(DisclosureId id, LocalDate on, Set<PublicationChannel> gone, String key) {}

    record Group(Set<PublicationChannel> gone, Set<ColumnId> columns, @Nullable String field,
            long items) {}
}

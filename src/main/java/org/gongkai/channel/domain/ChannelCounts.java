package org.gongkai.channel.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    /** Organs with at least one such item, by id. */
    List<OrganCount> byOrgan(Selection selection);

    /** Everything of a period in groups that agree in all that figures are narrowed by. */
    List<Group> groups(LocalDate from, LocalDate to, @Nullable OrganId organ);

    record Row(DisclosureId id, LocalDate on, Set<PublicationChannel> gone, String key) {}

    record OrganCount(OrganId organ, long items, LocalDate latest) {}

    record Group(OrganId organ, Set<PublicationChannel> gone, Set<ColumnId> columns, @Nullable String field,
            long items) {}
}

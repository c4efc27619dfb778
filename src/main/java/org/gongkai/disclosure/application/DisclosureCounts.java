package org.gongkai.disclosure.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Counts over what stands published. */
public interface DisclosureCounts {
    /** How many items, or organs, the selection has. */
    long count(Selection selection);

    Slice<RecordRow> list(Selection selection, @Nullable String after, int limit);

    /** Items first published within the selection's period, by what a figure may be narrowed to. */
    List<Group> groups(Selection selection);

    SortedMap<YearMonth, Long> byMonth(Selection selection);

    Map<OrganId, Long> byOrgan(Selection selection);

    /**
     * Which records a figure counts.
     *
     * @param organ null for the whole county
     * @param columns the column with those beneath it; empty for all
     */
    record Selection(DisclosureMetric metric, @Nullable OrganId organ, LocalDate from, LocalDate to,
            Set<ColumnId> columns, @Nullable String field) {}

    /** Items of one organ that stand in exactly these columns. */
    record Group(OrganId organ, List<ColumnId> columns, @Nullable String field, long items) {}
}

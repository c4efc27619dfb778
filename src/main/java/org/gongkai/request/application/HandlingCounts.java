package org.gongkai.request.application;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** How long handling took, and what was collected for it. */
public interface HandlingCounts {
    /** @param used bucket of working days, null for all */
    record Selection(@Nullable OrganId organ, LocalDate from, LocalDate to, @Nullable DaysUsed used) {}

    long closed(Selection selection);

    Map<DaysUsed, Long> closedByDays(Selection selection);

    Slice<RecordRow> closedRecords(Selection selection, @Nullable String after, int limit);

    /** In 分. */
    long fees(Selection selection);

    Slice<RecordRow> feeRecords(Selection selection, @Nullable String after, int limit);
}

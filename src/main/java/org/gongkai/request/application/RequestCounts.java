package org.gongkai.request.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Outcome;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Counts over requests for government information; what was never received by law (条例 §31) is not counted. */
public interface RequestCounts {
    long count(Selection selection);

    Slice<RecordRow> list(Selection selection, @Nullable String after, int limit);

    /** A request of any kind and period, by the number in its key. */
    Optional<RecordRow> find(long id);

    /** Counts by applicant, outcome or both, each value by its API name. */
    Map<Map<String, String>, Long> parts(Selection selection, Set<String> along);

    Map<OrganId, Long> byOrgan(Selection selection);

    /** @param organ null for all */
    record Selection(RequestMetric metric, @Nullable OrganId organ, LocalDate from, LocalDate to,
            @Nullable ApplicantKind applicant, @Nullable Outcome outcome) {
        /** All dimensions a selection may be split by. */
        public static final List<String> DIMENSIONS = List.of("applicant", "outcome");
    }
}

package org.gongkai.report.domain.check;

import org.jspecify.annotations.Nullable;

/**
 * What only the records behind a report can say; null where it is not known, as always for somebody else's report.
 *
 * @param openAtYearEnd requests open on 31 December (T3-6)
 * @param feeNotices requests before the organ in the year to which a fee notice had gone by its end (T3-7)
 * @param correctionNotices the same with 补正告知书 (T3-8)
 * @param reviewDecisionsReceived review decisions received this year and before (T4-2)
 * @param suitsThatSkippedReview suits brought directly though review had to come first (T4-3, 复议法 2023 §23)
 */
public record RecordCounts(@Nullable Long openAtYearEnd, @Nullable Long feeNotices, @Nullable Long correctionNotices,
        @Nullable Long reviewDecisionsReceived, @Nullable Long suitsThatSkippedReview) {
    public static final RecordCounts UNKNOWN = new RecordCounts(null, null, null, null, null);
}

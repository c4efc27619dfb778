package org.gongkai.remedy.web;

import java.time.LocalDate;
import org.gongkai.remedy.domain.RemedyCase;
import org.jspecify.annotations.Nullable;

/**
 * A case with what follows from it.
 *
 * @param answerDue last day for the organ's answer, null where the law fixes none
 * @param answerRule the article it stands on
 * @param decisionDue by when a decision can be expected, null where the law fixes none
 * @param redoDue last day for the new reply, null when none is ordered
 */
public record RemedyView(RemedyCase remedy, String organ, @Nullable LocalDate answerDue, String answerRule,
        @Nullable LocalDate decisionDue, @Nullable LocalDate redoDue, LocalDate today) {
    /** Whether the organ has missed a day. */
    public boolean isLate() {
        return isPast(answerDue, remedy.answeredOn() == null && remedy.isOpen()) || isPast(redoDue, remedy
                .redoneOn() == null);
    }

    /** The next day the organ must keep, null when it waits for others. */
    public @Nullable LocalDate next() {
        if (remedy.isOpen()) {
            return remedy.answeredOn() == null ? answerDue : null;
        }
        return remedy.redoneOn() == null ? redoDue : null;
    }

    private boolean isPast(@Nullable LocalDate due, boolean waiting) {
        return waiting && due != null && today.isAfter(due);
    }
}

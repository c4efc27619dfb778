package org.gongkai.remedy.domain;

import java.time.LocalDate;
import org.gongkai.remedy.RemedyGroup;
import org.jspecify.annotations.Nullable;

/**
 * Review comes first (复议前置): since 2024 a refusal under 条例 §14–16 goes to review before it may go to court (复议法 §23(四);
 * 法释〔2025〕8号 §1). "Cannot be provided", "not handled" and silence may go to court at once.
 */
public final class ReviewFirst {
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private ReviewFirst() {}

    /** Whether a suit came without the review it needed first. @param decidedOn day of the challenged decision, if known */
    public static boolean isMissed(RemedyGroup group, Challenge challenge, @Nullable LocalDate decidedOn) {
        return group == RemedyGroup.DIRECT && challenge == Challenge.REFUSED && decidedOn != null
                && !decidedOn.isBefore(SINCE);
    }
}

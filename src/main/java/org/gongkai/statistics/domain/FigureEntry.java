package org.gongkai.statistics.domain;

import java.time.Instant;
import org.gongkai.identity.AccountId;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.jspecify.annotations.Nullable;

/**
 * A figure kept outside as somebody entered it. It never changes: it is reviewed once, and replaced by a newer one.
 *
 * @param review null while it waits
 */
public record FigureEntry(EntryId id, NewEntry entered, State state, AccountId enteredBy, String enteredByName,
        Instant enteredAt, @Nullable Review review) {
    /** How it stands. */
    public enum State {
        /** Waits for somebody else to look at it. */
        SUBMITTED,
        /** Reviewed: it counts. */
        ACCEPTED,
        /** Found wrong. */
        RETURNED,
        /** A newer one took its place. */
        REPLACED
    }

    /** Who looked at it and what they said. */
    public record Review(String by, Instant at, String opinion) {}

    /** Two pairs of eyes: nobody reviews what they entered themselves. */
    public void requireReviewable(AccountId reviewer) {
        if (state != State.SUBMITTED) {
            throw new UnlawfulAct(ArticleRef.art(50), "这条填报已经审核过或已被新的填报代替，不能再审核。");
        }
        if (reviewer.equals(enteredBy)) {
            throw new UnlawfulAct(ArticleRef.art(50), "填报人不能审核自己填报的数据，请由其他人审核。");
        }
    }
}

package org.gongkai.disclosure.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The route an edition was sent on with, and who passed it in the unit so far. The route is fixed at submission: a change of
 * the rules concerns what is submitted afterwards.
 */
public record ReviewProgress(ReviewRoute route, List<AccountId> passedBy) {
    /** Where nothing was submitted yet. */
    public static final ReviewProgress NONE = new ReviewProgress(ReviewRoute.STANDARD, List.of());

    public ReviewProgress {
        passedBy = List.copyOf(passedBy);
    }

    static ReviewProgress on(ReviewRoute route) {
        return new ReviewProgress(route, List.of());
    }

    /** Whether this is the unit's last word. */
    boolean isLastUnitRound() {
        return passedBy.size() + 1 >= route.unitRounds().size();
    }

    boolean wasPassedBy(@Nullable AccountId account) {
        return passedBy.stream().anyMatch(passed -> Objects.equals(passed, account));
    }

    ReviewProgress passedBy(@Nullable AccountId account) {
        return account == null ? this
                : new ReviewProgress(route, Stream.concat(passedBy.stream(), Stream.of(account)).toList());
    }

    /** Name of the unit's round that is on now. */
    public String unitRound() {
        return route.unitRounds().get(Math.min(passedBy.size(), route.unitRounds().size() - 1));
    }
}

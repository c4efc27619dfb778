package org.gongkai.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a login is suspended, and for how long.
 *
 * @param attempts failures in a row that suspend it
 */
public record SuspensionRule(int attempts, Duration period) {
    public SuspensionRule {
        if (attempts < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("not a suspension rule: %d, %s".formatted(attempts, period));
        }
    }

    /** Until when a login is suspended that has now failed so often, null if it is not. */
    public @Nullable Instant suspendedUntil(int failures, Instant now) {
        return failures % attempts == 0 ? now.plus(period) : null;
    }
}

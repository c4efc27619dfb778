package org.gongkai.notice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter that could not be handed over is tried again. */
public final class RetryRule {
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration
            .ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

    private RetryRule() {}

    /** @param failures so far, this one included; empty when it is time to give up */
    public static Optional<Instant> after(int failures, Instant now) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(failures - 1)));
    }
}

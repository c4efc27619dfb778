package org.gongkai.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a delivery that was not taken is tried again. */
public final class Pauses {
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration
            .ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8));

    private Pauses() {}

    /** @param tries so far, the last one included; empty when it is time to give up */
    public static Optional<Instant> after(int tries, Instant now) {
        return tries > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(tries - 1)));
    }
}

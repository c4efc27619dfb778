package org.gongkai.request.intake.application;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.request.intake.domain.FoundCounts;
import org.gongkai.request.intake.domain.Intake;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receipts are shown again for a day, and network addresses serve the limits only: after that, both go. */
@Component
class ForgettingTraces {
    private static final Duration KEPT = Duration.ofHours(25);
    private final Intake intake;
    private final FoundCounts found;
    private final Clock clock;

    ForgettingTraces(Intake intake, FoundCounts found, Clock clock) {
        this.intake = intake;
        this.found = found;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    @Transactional
    void forget() {
        intake.forgetBefore(clock.instant().minus(KEPT));
        found.forgetBefore(clock.instant().minus(KEPT));
    }
}

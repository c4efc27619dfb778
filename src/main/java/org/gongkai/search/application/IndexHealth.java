package org.gongkai.search.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The index in health and metrics. Trouble with it takes nobody's site off the balancer: pages go on, and what is missing is
 * found again when it catches up.
 */
@Component("searchIndex")
@Lazy(false) // nobody asks for it, it has to be there from the start
class IndexHealth implements HealthIndicator {
    private final KeepingTheIndex index;

    IndexHealth(KeepingTheIndex index, MeterRegistry meters, Clock clock) {
        this.index = index;
        Gauge.builder("gongkai.search.lag", () -> lag(clock))
                .baseUnit("seconds")
                .description("since when changes may be missing in the full-text index")
                .register(meters);
        Gauge.builder("gongkai.search.entries", () -> index.state().entries()).register(meters);
    }

    private double lag(Clock clock) {
        var upTo = index.state().upTo();
        return upTo == null ? Double.NaN : Duration.between(upTo, clock.instant()).toMillis() / 1000.0;
    }

    @Override
    public Health health() {
        var state = index.state();
        var health = Health.up()
                .withDetail("engine", state.engine())
                .withDetail("entries", state.entries())
                .withDetail("complete", state.percent());
        if (state.upTo() != null) {
            health.withDetail("indexedUpTo", state.upTo());
        }
        if (state.trouble() != null) {
            health.withDetail("trouble", state.trouble());
        }
        return health.build();
    }
}

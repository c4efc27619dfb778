package org.gongkai.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void pausesGrowAndAfterTheSixthFailureItIsOver() {
        assertThat(RetryRule.after(1, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
        assertThat(RetryRule.after(5, NOW)).contains(NOW.plus(Duration.ofHours(12)));
        assertThat(RetryRule.after(6, NOW)).isEmpty();
    }
}

package org.gongkai.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The model county as it stood when the questions about it were written: it is built up to a week before today. */
@TestConfiguration(proxyBeanMethods = false)
public class AsOfNovember2026 {
    @Bean
    @Primary
    Clock clockOfThatDay() {
        return startingAt(Instant.parse("2026-11-26T02:00:00Z"));
    }

    /** Goes on from there. */
    public static Clock startingAt(Instant then) {
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.between(Instant.now(), then));
    }
}

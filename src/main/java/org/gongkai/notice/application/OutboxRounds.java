package org.gongkai.notice.application;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.gongkai.notice.domain.Letters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Empties the outbox every few seconds, and forgets old letters every night. */
@Component
class OutboxRounds {
    private static final int LETTERS_A_ROUND = 50;
    private static final Duration KEPT = Duration.ofDays(400);
    private final SendingLetters sending;
    private final Letters letters;
    private final Clock clock;

    OutboxRounds(SendingLetters sending, Letters letters, Clock clock) {
        this.sending = sending;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void empty() {
        int left = sending.isPossible() ? LETTERS_A_ROUND : 0;
        while (left > 0 && sending.sendNext()) {
            left--;
        }
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Shanghai")
    @Transactional
    void forget() {
        letters.forgetBefore(clock.instant().minus(KEPT));
    }
}

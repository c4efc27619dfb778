package org.gongkai.webhook.application;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.webhook.domain.Webhooks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every other second: what changed is noted, what is due is sent. Old deliveries are forgotten every night. */
@Component
class WebhookRounds {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BATCHES_A_ROUND = 10;
    private final NotingEvents noting;
    private final Delivering delivering;
    private final Webhooks webhooks;
    private final Clock clock;

    WebhookRounds(NotingEvents noting, Delivering delivering, Webhooks webhooks, Clock clock) {
        this.noting = noting;
        this.delivering = delivering;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gongkai.webhook.every:2000}", initialDelayString = "${gongkai.webhook.every:2000}")
    void round() {
        noting.note();
        int left = BATCHES_A_ROUND;
        while (left > 0 && delivering.sendDue()) {
            left--;
        }
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Asia/Shanghai")
    @Transactional
    void forget() {
        webhooks.forgetBefore(clock.instant().minus(KEPT));
    }
}

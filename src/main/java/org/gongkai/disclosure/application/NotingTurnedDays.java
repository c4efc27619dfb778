package org.gongkai.disclosure.application;

import java.time.Clock;
import org.gongkai.disclosure.domain.TurnedDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some things change before the public without anybody's act: at midnight the time of an item is up, or a file is no longer in
 * force. Neighbours who keep a copy are told of that as of any other change; a start makes up for a midnight that was missed.
 */
@Component
class NotingTurnedDays {
    private static final Logger LOG = LoggerFactory.getLogger(NotingTurnedDays.class);
    private final TurnedDays days;
    private final Clock clock;

    NotingTurnedDays(TurnedDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "1 0 0 * * *", zone = "Asia/Shanghai")
    public void note() {
        int turned = days.note(clock.instant());
        if (turned > 0) {
            LOG.info("{} items changed before the public with the day", turned);
        }
    }
}

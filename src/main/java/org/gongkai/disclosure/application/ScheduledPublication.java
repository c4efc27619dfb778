package org.gongkai.disclosure.application;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Disclosures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due. The plan is a column of the item, so it survives a restart, a late start catches up, and several
 * instances share the work without publishing anything twice.
 */
@Component
class ScheduledPublication {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublication.class);

    private final Disclosures disclosures;
    private final PublishingDisclosures publishing;
    private final Clock clock;

    ScheduledPublication(Disclosures disclosures, PublishingDisclosures publishing, Clock clock) {
        this.disclosures = disclosures;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void publishWhatIsDue() {
        disclosures.listDue(clock.instant()).forEach(this::publish);
    }

    private void publish(DisclosureId id) {
        try {
            publishing.publishDue(id);
        } catch (RuntimeException failure) { // one item's trouble must not keep the others waiting
            LOG.error("publishing {} at its time failed; it will be tried again", id, failure);
        }
    }
}

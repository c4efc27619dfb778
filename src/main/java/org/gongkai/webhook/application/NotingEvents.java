package org.gongkai.webhook.application;

import java.time.Clock;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.gongkai.webhook.domain.Event;
import org.gongkai.webhook.domain.Subscription;
import org.gongkai.webhook.domain.Webhooks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what changed before the public into deliveries; how far was read moves on in the same transaction. */
@Service
class NotingEvents {
    private static final int SLICE = 500;
    private final Webhooks webhooks;
    private final PublicChangeLog log;
    private final Bodies bodies;
    private final Clock clock;

    NotingEvents(Webhooks webhooks, PublicChangeLog log, Bodies bodies, Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Transactional
    public void note() {
        webhooks.takeActive().forEach(this::note);
    }

    private void note(Subscription subscription) {
        var changes = log.list(null, subscription.cursor(), SLICE);
        for (Change change : changes) {
            var event = change.item() == null ? Event.REMOVED : Event.PUBLISHED;
            if (subscription.events().contains(event)) {
                webhooks.enqueue(subscription.id(), event.code(), change.id().value(), bodies.of(change),
                        clock.instant());
            }
        }
        if (!changes.isEmpty()) {
            webhooks.told(subscription.id(), changes.getLast().place());
        }
    }
}

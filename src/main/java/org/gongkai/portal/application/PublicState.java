package org.gongkai.portal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.law.OfficialAct;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts how often what the public sees may have changed. Whatever was made under an older number is no longer shown; that
 * is how a withdrawn item is gone from every page at once.
 */
@Component
public class PublicState {
    /**
     * Acts that cannot change a public page. Everything else may: a new kind of act that nobody thought of here costs a few
     * renderings, never a leak.
     */
    private static final Set<String> BEHIND_THE_DOOR = Set.of("account", "session", "grant", "correction", "setting");
    private static final Set<String> BEFORE_PUBLICATION = Set.of("DisclosureDrafted", "DisclosureDraftSaved",
            "DisclosureDiscarded", "DisclosureSubmitted", "DisclosureReturned", "DisclosureUnitReviewed",
            "DisclosureSecrecyReviewed",
            "DisclosureRevisionStarted", "DisclosureRevisionAbandoned");

    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    PublicState(Clock clock) {
        this.clock = clock;
    }

    /** Two equal versions mean that nothing public changed in between, by an act or by the day: validity ends at midnight. */
    public Version version() {
        return new Version(changes.get(), LocalDate.now(clock));
    }

    /** What the public sees, by the number of changes before it and its day. */
    public record Version(long changes, LocalDate day) {}

    /** Last of all listeners, so that memories of other modules are fresh before pages are made anew. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    public void on(OfficialAct act) {
        if (mayChangeWhatThePublicSees(act)) {
            changes.incrementAndGet();
        }
    }

    static boolean mayChangeWhatThePublicSees(OfficialAct act) {
        return !BEHIND_THE_DOOR.contains(act.subject().type())
                && !BEFORE_PUBLICATION.contains(act.getClass().getSimpleName());
    }
}

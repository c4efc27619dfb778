package org.gongkai.audit.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.audit.domain.Deed;
import org.gongkai.audit.domain.Trail;
import org.gongkai.law.CurrentActor;
import org.gongkai.law.OfficialAct;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * No act without its trace: an act outside a transaction is refused, and act and trace are committed together or not at all.
 *
 * <p>The entries of a transaction are sealed just before its commit. Sealing takes the one lock of the chain; taken last, it
 * is held only briefly and can never be waited for by somebody who holds a row we still need.
 */
@Service
class RecordingActs {
    private final Trail trail;
    private final CurrentActor actor;
    private final Clock clock;

    RecordingActs(Trail trail, CurrentActor actor, Clock clock) {
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfficialAct act) {
        var deed = Deed.of(act, actor.get(), clock.instant());
        if (TransactionSynchronizationManager.getResource(trail) instanceof Unsealed unsealed) {
            unsealed.add(deed);
        } else {
            new Unsealed(trail).begin(deed);
        }
    }

    /** The deeds of the running transaction; steps aside while an inner transaction of its own runs. */
    private static final class Unsealed implements TransactionSynchronization {
        private final Trail trail;
        private final List<Deed> deeds = new ArrayList<>();
        private boolean sealing;

        private Unsealed(Trail trail) {
            this.trail = trail;
        }

        private void begin(Deed first) {
            deeds.add(first);
            TransactionSynchronizationManager.bindResource(trail, this);
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        private void add(Deed deed) {
            if (sealing) {
                trail.append(List.of(deed)); // somebody acted in answer to the commit
            } else {
                deeds.add(deed);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            sealing = true;
            trail.append(deeds);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(trail);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(trail, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(trail);
        }
    }
}

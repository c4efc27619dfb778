package org.gongkai.audit.application;

import static org.gongkai.identity.Permission.READ_AUDIT;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.audit.domain.AuditAct.TrailVerificationStarted;
import org.gongkai.audit.domain.ChainCheck;
import org.gongkai.audit.domain.Entry;
import org.gongkai.audit.domain.Trail;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies the trail beside the running work, one verification at a time, and tells how far it is. */
@Service
public class RunningVerification {
    private static final Logger LOG = LoggerFactory.getLogger(RunningVerification.class);

    private final VerifyingTheTrail verifying;
    private final Trail trail;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();

    RunningVerification(VerifyingTheTrail verifying, Trail trail, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.verifying = verifying;
        this.trail = trail;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How far a verification is.
     *
     * @param total entries there were when it started
     * @param result null while it runs
     * @param failed whether it could not be carried through
     */
    public record Progress(Instant startedAt, long checked, long total, ChainCheck.@Nullable Result result,
            boolean failed) {
        public boolean isRunning() {
            return result == null && !failed;
        }
    }

    public Optional<Progress> latest() {
        return Optional.ofNullable(latest.get());
    }

    /** Does nothing while one is running. */
    @Transactional
    public void start(Officer by) {
        policy.requireSomewhere(by, READ_AUDIT);
        var before = latest.get();
        var started = new Progress(clock.instant(), 0, trail.head().map(Entry::id).orElse(0L), null, false);
        if ((before == null || !before.isRunning()) && latest.compareAndSet(before, started)) {
            events.publishEvent(new TrailVerificationStarted(started.total()));
            Thread.ofPlatform().daemon().name("verify-trail").start(() -> run(started));
        }
    }

    private void run(Progress started) {
        try {
            var result = verifying.verify(checked -> latest
                    .set(new Progress(started.startedAt(), checked, started.total(), null, false)));
            latest.set(new Progress(started.startedAt(), result.checked(), started.total(), result, false));
        } catch (RuntimeException broken) {
            LOG.error("verification of the trail broke off", broken);
            latest.set(new Progress(started.startedAt(), 0, started.total(), null, true));
        }
    }
}

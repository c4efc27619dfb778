package org.gongkai.search.application;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gongkai.search.application.KeepingTheIndex.Followed;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Pinyin;
import org.gongkai.search.domain.Planner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The one thread that keeps the index in step: at once when something happens here, soon when it happens elsewhere. */
@Component
class FollowingChanges implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingChanges.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration REST_FROM_MENDING = Duration.ofSeconds(20);
    private static final Duration KEEP = Duration.ofSeconds(3);
    /** After the last of what came in bulk, so that an import has the machine for itself. */
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration REMEMBERED = Duration.ofDays(14);
    private final KeepingTheIndex index;
    private final Changes changes;
    private final Clock clock;
    private volatile @Nullable Thread thread;
    /** When something came in bulk last. */
    private @Nullable Long arrived;

    FollowingChanges(KeepingTheIndex index, Changes changes, Clock clock) {
        this.index = index;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void start() {
        // It is named before it runs: a quick one would look for itself, find nobody and stop without an index.
        var follower = Thread.ofPlatform().daemon().name("search-index").unstarted(this::run);
        thread = follower;
        follower.start();
    }

    private void run() {
        warmUp();
        try {
            begin();
            long kept = System.nanoTime();
            while (thread != null) {
                followOnce();
                if (System.nanoTime() - kept > KEEP.toNanos()) {
                    attempt(index::keep, false);
                    mend();
                    kept = System.nanoTime();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void followOnce() throws InterruptedException {
        boolean rested = arrived == null || System.nanoTime() - arrived > REST.toNanos();
        var followed = attempt(() -> index.follow(rested), Followed.ALL);
        if (followed.arriving()) {
            arrived = System.nanoTime();
        }
        if (!rested || !followed.leftSome()) {
            index.await(LOOK);
        }
    }

    private void mend() throws InterruptedException {
        try {
            index.mend(false);
        } catch (RuntimeException failure) {
            index.inTrouble(failure);
            Thread.sleep(REST_FROM_MENDING); // for want of room, say: building again at once would be in vain
        }
    }

    /** The first reader should not be the one who waits for dictionaries. */
    private static void warmUp() {
        Pinyin.warmUp();
        Planner.warmUp();
    }

    private void begin() throws InterruptedException {
        boolean ready = false;
        while (!ready && thread != null) {
            try {
                ready = index.open() || index.rebuild();
            } catch (RuntimeException failure) {
                index.inTrouble(failure);
                Thread.sleep(KEEP);
            }
        }
    }

    /** Whatever goes wrong, the database being away above all, is tried again. */
    private <T> T attempt(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            index.inTrouble(failure);
            return otherwise;
        }
    }

    /** What a disk damaged while nobody looked; not while the application starts, since all of the index is read. */
    @Scheduled(initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void lookThrough() {
        apart(() -> index.mend(true));
    }

    @Scheduled(cron = "${gongkai.search.check-at:0 45 3 * * *}")
    void nightly() {
        changes.forgetBefore(clock.instant().minus(REMEMBERED));
        apart(() -> {
            index.mend(true);
            var result = index.check();
            LOG.info("full-text index compared with the database: {} entries put right", result.repaired());
        });
    }

    /** What is done at set times waits for one another, publications too; building an index takes minutes. */
    private void apart(Runnable work) {
        Thread.ofPlatform().daemon().name("search-look").start(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                index.inTrouble(failure);
            }
        });
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            try {
                index.wake();
                running.join(KEEP.plusSeconds(7));
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
        index.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the demonstration county is built, so that it is indexed in one go; before the web server opens. */
    @Override
    public int getPhase() {
        return 1;
    }
}

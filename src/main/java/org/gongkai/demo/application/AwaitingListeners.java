package org.gongkai.demo.application;

import java.time.Duration;
import org.gongkai.demo.store.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Waits until all who listen to what was built have done their part, so that the first page shows it whole. */
@Component
class AwaitingListeners {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitingListeners.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private final Progress progress;

    AwaitingListeners(Progress progress) {
        this.progress = progress;
    }

    void await() {
        for (var waited = Duration.ZERO; waited.compareTo(LONGEST) < 0; waited = waited.plus(PAUSE)) {
            if (progress.listenersAreDone()) {
                return;
            }
            pause();
        }
        LOG.warn("demonstration county: some listeners have not finished after {}; they go on by themselves", LONGEST);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

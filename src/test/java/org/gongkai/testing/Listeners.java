package org.gongkai.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import org.gongkai.demo.store.Progress;
import org.springframework.stereotype.Component;

/** Modules that hear of an act after its transaction, for tests that have a database of their own. */
@Component
public class Listeners {
    private final Progress progress;

    Listeners(Progress progress) {
        this.progress = progress;
    }

    /** Comes back when every act has been heard by all who listen. */
    public void awaitDone() {
        await().atMost(30, SECONDS).until(progress::listenersAreDone);
    }
}

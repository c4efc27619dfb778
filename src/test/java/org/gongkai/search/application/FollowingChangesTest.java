package org.gongkai.search.application;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index is followed whenever the application runs, also when it was paused and goes on in the same process. */
@RealDatabaseTest
class FollowingChangesTest {
    private static final int TIMES = 25;
    @Autowired
    FollowingChanges following;
    @Autowired
    KeepingTheIndex index;

    @Test
    void everyStartFindsOrBuildsTheIndex() {
        for (int time = 0; time < TIMES; time++) {
            following.stop();
            following.start();
            await().atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> index.progress() == 100);
        }
    }
}

package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.gongkai.testing.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost: {@code kill -9} in the middle of a burst of publishing, then a start. */
class KilledWhilePublishingProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 60;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void whatWasAcknowledgedIsPublicTracedAndDeliveredAfterTheNextStart() throws Exception {
        var burst = launch("burst").awaitReady(PATIENCE);
        await().atMost(PATIENCE).until(() -> burst.outputAfter("ACK").size() > ACKNOWLEDGED_BEFORE_THE_KILL);
        burst.kill();
        var acknowledged = burst.outputAfter("ACK");

        try (var next = launch("stocktaking").awaitReady(PATIENCE)) {
            await().atMost(PATIENCE).until(() -> !next.outputAfter("END").isEmpty());

            assertThat(next.outputAfter("SHOWN")).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(next.outputAfter("TRACED")).containsAll(next.outputAfter("SHOWN"));
            assertThat(next.outputAfter("DELIVERED")).containsExactlyInAnyOrderElementsOf(next.outputAfter("SHOWN"));
        }
    }

    private ApplicationProcess launch(String profile) throws Exception {
        return ApplicationProcess.launch(GongkaiApplication.class, folder.resolve("data"),
                Map.of("SPRING_PROFILES_ACTIVE", profile));
    }
}

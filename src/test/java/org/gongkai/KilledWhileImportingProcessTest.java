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

/** A confirmed import goes on by itself: {@code kill -9} in the middle of it, then a start. */
class KilledWhileImportingProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ROWS = 3_000;
    private static final int ENTERED_BEFORE_THE_KILL = 300;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void everyRowIsEnteredOnceThoughTheImportDiedHalfWay() throws Exception {
        var importing = launch("importing").awaitReady(PATIENCE);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> entered(importing) >= ENTERED_BEFORE_THE_KILL);
        importing.kill();
        assertThat(entered(importing)).isLessThan(ROWS);

        try (var next = launch("import-goes-on").awaitReady(PATIENCE)) {
            await().atMost(PATIENCE).until(() -> !next.outputAfter("STAGE").isEmpty());

            assertThat(next.outputAfter("STAGE")).containsExactly("DONE");
            assertThat(next.outputAfter("ITEMS")).containsExactly(Integer.toString(ROWS));
            assertThat(next.outputAfter("TITLES")).containsExactly(Integer.toString(ROWS));
            assertThat(next.outputAfter("ATTACHED")).containsExactly(Integer.toString(ROWS));
            assertThat(next.outputAfter("COUNTED")).containsExactly(Integer.toString(ROWS));
            assertThat(next.outputAfter("TRACED")).containsExactly(Integer.toString(ROWS));
        }
    }

    private static int entered(ApplicationProcess process) throws Exception {
        var told = process.outputAfter("ENTERED");
        return told.isEmpty() ? 0 : Integer.parseInt(told.getLast().strip());
    }

    private ApplicationProcess launch(String profile) throws Exception {
        return ApplicationProcess.launch(GongkaiApplication.class, folder.resolve("data"),
                Map.of("SPRING_PROFILES_ACTIVE", profile));
    }
}

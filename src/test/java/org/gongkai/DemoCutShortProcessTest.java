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

/** The model county is built in steps: {@code kill -9} between two of them, then a start that builds the rest. */
class DemoCutShortProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final String STEP_DONE = "demonstration county: ";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void aBuildingCutShortGoesOnAndComesOutExact() throws Exception {
        var first = launch();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> stepsIn(first) >= 4);
        first.kill();
        assertThat(first.output()).doesNotContain("演示数据已建成");

        try (var next = launch().awaitReady(PATIENCE)) {
            assertThat(next.output()).contains("演示数据已建成");
            assertThat(next.get("/api/v1/figures?year=2019").body())
                    .contains("\"metric\":\"channel.published\"")
                    .contains("\"value\":11465,\"dimensions\":{}")
                    .contains("\"value\":10462");
        }
    }

    private static long stepsIn(ApplicationProcess process) throws Exception {
        return process.output().lines().filter(line -> line.contains(STEP_DONE) && line.endsWith(" done")).count();
    }

    private ApplicationProcess launch() throws Exception {
        return ApplicationProcess.launch(GongkaiApplication.class, folder.resolve("data"),
                Map.of("GONGKAI_DEMO", "true", "LOGGING_LEVEL_ORG_GONGKAI_DEMO", "DEBUG"));
    }
}

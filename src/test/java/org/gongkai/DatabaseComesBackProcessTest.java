package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.gongkai.testing.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The application's own server is killed beneath it: readers go on reading, and it comes back by itself. */
class DatabaseComesBackProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void readersReadOnAndTheServerIsStartedAgain() throws Exception {
        var data = folder.resolve("data");
        try (var application = ApplicationProcess.launch(GongkaiApplication.class, data, Map.of())
                .awaitReady(PATIENCE)) {
            assertThat(application.get("/wzdt/").statusCode()).isEqualTo(200);

            kill(data);

            var kept = application.get("/wzdt/");
            assertThat(kept.statusCode()).isEqualTo(200);
            await().atMost(PATIENCE).until(() -> application.get("/api/v1/changes").statusCode() == 200);
            await().atMost(PATIENCE).until(() -> !application.get("/wzdt/").body().contains("class=\"kept-note\""));
        }
    }

    private static void kill(Path data) throws Exception {
        var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst().strip();
        new ProcessBuilder("kill", "-KILL", pid).start().waitFor();
    }
}

package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.gongkai.testing.ApplicationProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and dying as a process of its own, on a data folder of its own. */
class StartAndStopProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir(cleanup = CleanupMode.NEVER) // the server may still be writing its last page
    Path folder;
    Path data;

    @BeforeEach
    void dataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void aSecondApplicationOnTheSameFolderIsRefusedInPlainWords() throws Exception {
        try (var first = launch().awaitReady(PATIENCE)) {
            var second = launch();

            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output()).contains("正由另一个公开平台进程使用").doesNotContain("\tat org.");
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void controlCStopsTheApplicationAndThenItsDatabase() throws Exception {
        var application = launch().awaitReady(PATIENCE);

        application.interrupt();

        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(application.output()).doesNotContain("terminating connection due to administrator command");
    }

    @Test
    void afterAKillTheNextStartTakesTheRunningDatabaseOver() throws Exception {
        var killed = launch().awaitReady(PATIENCE);
        killed.kill();
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).exists();

        try (var next = launch().awaitReady(PATIENCE)) {
            assertThat(next.get("/").statusCode()).isLessThan(500);
            assertThat(next.getWith("Content-Type", "multipart/form-data", "/ysqgk/new").statusCode())
                    .as("a body in parts that is none")
                    .isLessThan(500);
        }
        assertThat(Files.exists(data.resolve("postgres/cluster/postmaster.pid"))).isFalse();
    }

    private ApplicationProcess launch() throws Exception {
        return ApplicationProcess.launch(GongkaiApplication.class, data, Map.of());
    }
}

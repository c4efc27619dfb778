package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gongkai.testing.ApplicationProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code kill -9} while the site and the data sets are written and a neighbour is told: nothing is lost, nothing half. */
class KilledWhileExportingProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int TOLD_BEFORE_THE_KILL = 10;

    private record Told(String id, long item) {}

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private final JsonMapper json = new JsonMapper();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private HttpServer neighbour;

    @BeforeEach
    void listen() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        neighbour.createContext("/hook", question -> {
            var body = json.readTree(new String(question.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            told.add(new Told(question.getRequestHeaders().getFirst("webhook-id"), body.at("/data/id").asLong()));
            question.sendResponseHeaders(204, -1);
            question.close();
        });
        neighbour.start();
    }

    @AfterEach
    void stopListening() {
        neighbour.stop(0);
    }

    @Test
    void everyExitIsWholeAfterTheNextStart() throws Exception {
        var burst = launch("exits-burst").awaitReady(PATIENCE);
        await().atMost(PATIENCE)
                .until(() -> !burst.outputAfter("BEGUN").isEmpty() && told.size() >= TOLD_BEFORE_THE_KILL
                        && Files.isDirectory(folder.resolve("site/releases")));
        burst.kill();
        var items = burst.outputAfter("ITEM").stream().map(Long::valueOf).toList();

        try (var next = launch("exits-stocktaking").awaitReady(PATIENCE)) {
            await().atMost(PATIENCE).until(() -> !next.outputAfter("END").isEmpty());

            assertThat(files("site")).isEqualTo(files("whole"));
            assertDataSetsAreWhole(next);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(told.stream().map(Told::item)).containsAll(items));
            assertToldAgainOnlyAsTheSame();
        }
    }

    private void assertDataSetsAreWhole(ApplicationProcess application) throws Exception {
        var lists = application.get("/opendata/SHA256SUMS").body().lines().toList();
        assertThat(lists).hasSize(20);
        try (var makings = Files.list(folder.resolve("data/opendata")).filter(Files::isDirectory)) {
            var only = makings.toList();
            assertThat(only).hasSize(1);
            for (var line : lists) {
                var bytes = Files.readAllBytes(only.getFirst().resolve(line.split("  ")[1]));
                assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .isEqualTo(line.split("  ")[0]);
            }
        }
    }

    /** At least once: who gets one twice knows it by its number. */
    private void assertToldAgainOnlyAsTheSame() {
        var numbers = new HashMap<Long, String>();
        told.forEach(one -> assertThat(numbers.computeIfAbsent(one.item(), item -> one.id())).isEqualTo(one.id()));
    }

    private ApplicationProcess launch(String profile) throws IOException {
        var settings = Map.of("test.neighbour", "http://127.0.0.1:" + neighbour.getAddress().getPort() + "/hook",
                "test.site", folder.resolve("site").toString(), "test.whole", folder.resolve("whole").toString(),
                "gongkai.webhook.internal-addresses", "true", "gongkai.webhook.every", "200");
        return ApplicationProcess.launch(GongkaiApplication.class, folder.resolve("data"),
                Map.of("SPRING_PROFILES_ACTIVE", profile, "SPRING_APPLICATION_JSON",
                        json.writeValueAsString(settings)));
    }

    /** Figures follow an act a moment later; their pages are fetched at each run. */
    private Map<String, String> files(String name) throws IOException {
        var root = folder.resolve(name).resolve("current").toRealPath();
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString()
                            .matches(
                                    ".*/(opendata/figures|tongji)/.*"))
                    .toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

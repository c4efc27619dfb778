package org.gongkai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StartingDatabaseTest {
    private final CompletableFuture<Map<String, Object>> start = new CompletableFuture<>();
    private final StartingDatabase settings = new StartingDatabase(start);

    @Test
    void thatThereWillBeADatabaseIsKnownAtOnce() {
        assertThat(settings.containsProperty("spring.datasource.url")).isTrue();
        assertThat(settings.getPropertyNames()).contains("spring.flyway.user");
        assertThat(settings.getProperty("server.port")).isNull();
        assertThat(start).isNotDone();
    }

    @Test
    void whereItIsIsToldOnceItRuns() {
        var asked = CompletableFuture.supplyAsync(() -> settings.getProperty("spring.datasource.url"));
        assertThat(asked).isNotDone();

        start.complete(Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/x"));

        assertThat(asked.join()).isEqualTo("jdbc:postgresql://127.0.0.1:1/x");
    }

    @Test
    void whyItDidNotStartIsSaidAsItWas() {
        var reason = new UncheckedIOException(new IOException("数据库未能启动"));
        start.completeExceptionally(reason);

        assertThatThrownBy(() -> settings.getProperty("spring.flyway.url")).isSameAs(reason);
    }
}

package org.gongkai.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ServerWatchTest {
    @Test
    void aLookThatFailsIsNotTheLast() throws Exception {
        var looks = new AtomicInteger();
        var watch = new ServerWatch(() -> {
            switch (looks.incrementAndGet()) {
                case 1 -> throw new IOException("no space left on device");
                case 2 -> throw new NumberFormatException("half a postmaster.pid");
                default -> {}
            }
        }, Duration.ofMillis(1), () -> looks.get() >= 4);

        var thread = Thread.ofVirtual().start(watch);

        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        assertThat(looks).hasValue(4);
    }

    @Test
    void whoInterruptsItEndsIt() throws Exception {
        var thread = Thread.ofVirtual().start(new ServerWatch(() -> {}, Duration.ofHours(1), () -> false));

        thread.interrupt();

        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
    }
}

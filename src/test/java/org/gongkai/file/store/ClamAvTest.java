package org.gongkai.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamAvTest {
    @TempDir
    Path folder;

    @Test
    void whatClamdPassesIsTakenAndTheScannerNamed() throws IOException {
        try (var clamd = new FakeClamd()) {
            var clean = Files.write(folder.resolve("a"), new byte[200_000]);

            assertThat(new ClamAv(clamd.address()).scan(clean)).isEqualTo("clamav");
            assertThat(clamd.received).isEqualTo(200_000);
        }
    }

    @Test
    void whatClamdFindsIsRefused() throws IOException {
        try (var clamd = new FakeClamd()) {
            var infected = Files.writeString(folder.resolve("a"), "FAKE-VIRUS");

            assertThatThrownBy(() -> new ClamAv(clamd.address()).scan(infected)).isInstanceOf(BadInput.class)
                    .hasMessageContaining("发现病毒");
        }
    }

    @Test
    void withoutAnAnswerNothingIsTaken() throws IOException {
        var clamd = new FakeClamd();
        clamd.close();
        var file = Files.writeString(folder.resolve("a"), "文");

        assertThatThrownBy(() -> new ClamAv(clamd.address()).scan(file)).isInstanceOf(BadInput.class)
                .hasMessageContaining("病毒扫描服务暂时不可用");
    }

    /** Speaks as much of clamd's INSTREAM as we do. */
    private static final class FakeClamd implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private volatile int received;

        FakeClamd() throws IOException {
            Thread.ofPlatform().daemon().start(this::serve);
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        private void serve() {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                var all = new StringBuilder();
                for (int size; (size = in.readInt()) > 0;) {
                    received += size;
                    all.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
                }
                String verdict = all.indexOf("FAKE-VIRUS") >= 0 ? "stream: Fake.Virus FOUND\0" : "stream: OK\0";
                socket.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}

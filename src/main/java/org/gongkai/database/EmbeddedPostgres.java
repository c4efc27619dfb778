package org.gongkai.database;

import org.jspecify.annotations.Nullable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A durable PostgreSQL in a folder of ours: survives the {@code kill -9} of the application (the next start adopts the
 * running server or recovers its data) and refuses a second application on the same folder.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());
    private static final int START_ATTEMPTS = 5;
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Path home;
    private final Path cluster;
    private final PostgresBinaries binaries;
    private final Credentials credentials;
    private final FolderLock lock;
    private int port;
    private boolean started;
    private volatile boolean closed;

    private EmbeddedPostgres(Path home) throws IOException {
        this.home = home;
        this.cluster = home.resolve("cluster");
        Files.createDirectories(home);
        this.lock = FolderLock.take(home);
        this.binaries = PostgresBinaries.unpackedInto(home);
        this.credentials = Credentials.keptIn(home);
    }

    /** Takes the folder for us alone; refuses it when another application has it. */
    static EmbeddedPostgres open(Path home) throws IOException {
        return new EmbeddedPostgres(home.toAbsolutePath().normalize());
    }

    /** Starts the server of this folder, creating it on first use, and waits until it answers. Once it runs, that is all. */
    synchronized void start() throws IOException, InterruptedException {
        if (!started) {
            up();
            Thread.ofPlatform()
                    .daemon()
                    .name("postgres-watch")
                    .start(new ServerWatch(this::startAnewIfItEnded, LOOK_EVERY, () -> closed));
            started = true;
        }
    }

    Credentials credentials() {
        return credentials;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    private void up() throws IOException, InterruptedException {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            binaries.initialise(cluster, credentials.passwordFile());
        }
        if (!adoptsOrphan()) {
            startServer();
        }
    }

    /** After a {@code kill -9} of the application its server still runs: take it over instead of starting a second one. */
    private boolean adoptsOrphan() throws IOException, InterruptedException {
        var running = PostmasterFile.of(cluster);
        if (running.isEmpty() || !running.get().belongsTo(cluster)) {
            return false;
        }
        port = running.get().port();
        return answersWithin(Duration.ofSeconds(20), null);
    }

    private void startServer() throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            port = freePort();
            var server = binaries.launch(cluster, port, home.resolve("postgres.log"));
            if (answersWithin(START_PATIENCE, server)) {
                return;
            }
            // Right after a crash old backends may still hold shared memory; they are gone a moment later.
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
            Thread.sleep(1000);
        }
        throw new IOException("数据库未能启动，日志末尾如下（PostgreSQL did not start; end of its log）：\n" + logTail());
    }

    /** Whatever ended the server, memory running out or a mistaken hand: it comes back, under the same address. */
    private synchronized void startAnewIfItEnded() throws IOException, InterruptedException {
        var running = PostmasterFile.of(cluster);
        if (closed || running.isPresent() && running.get().belongsTo(cluster)) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended; starting it again");
        var server = binaries.launch(cluster, port, home.resolve("postgres.log"));
        if (!answersWithin(START_PATIENCE, server)) {
            server.destroy(); // old backends may still hold shared memory; the next look tries again
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private boolean answersWithin(Duration patience, @Nullable Process server)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && (server == null || server.isAlive())) {
            if (answers()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres") + "&connectTimeout=2", Credentials.SUPERUSER,
                credentials.superuser())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private String logTail() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("postgres.log"));
        return String.join("\n", new ArrayList<>(lines.subList(Math.max(0, lines.size() - 20), lines.size())));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            var running = PostmasterFile.of(cluster);
            if (running.isPresent()) {
                PostgresBinaries.run(List.of("kill", "-INT", Long.toString(running.get().pid())));
                for (int i = 0; i < 200 && PostmasterFile.of(cluster).isPresent(); i++) {
                    Thread.sleep(50);
                }
            }
            lock.release();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "stopping PostgreSQL", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.gongkai.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps one connection of its own that listens; a broken one is replaced, and everybody told that something may be lost. */
@Component
class NoticeListener implements SmartLifecycle, DatabaseReach {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeListener.class);
    private static final int BREATH_MILLIS = 1_000;
    private static final int PAUSE_MILLIS = 250;
    private static final long SILENCE = SECONDS.toNanos(4);

    private final JdbcConnectionDetails database;
    private final DataSource pool;
    private final InstanceNotices notices;
    private final ObjectProvider<HearsNotices> hearers;
    private final Clock clock;
    private boolean brokenBefore;
    private volatile boolean running;
    private volatile boolean listening;
    private volatile long lastSign;
    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Thread thread;

    NoticeListener(JdbcConnectionDetails database, DataSource pool, InstanceNotices notices,
            ObjectProvider<HearsNotices> hearers,
            Clock clock) {
        this.database = database;
        this.pool = pool;
        this.notices = notices;
        this.hearers = hearers;
        this.clock = clock;
    }

    @Override
    public boolean hearsOthers() {
        return listening && System.nanoTime() - lastSign < SILENCE;
    }

    @Override
    public Optional<Instant> awaySince() {
        return Optional.ofNullable(awaySince);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("database-notices").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        var listener = thread;
        if (listener != null) {
            listener.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = connected()) {
                renewPool();
                awaySince = null;
                hearFrom(connection);
            } catch (SQLException lost) {
                noteLoss(lost);
            }
            pause();
        }
    }

    /** Where this line broke, those of the pool broke as well, and whoever is given one of them fails. */
    private void renewPool() {
        if (brokenBefore && pool instanceof HikariDataSource hikari && hikari.getHikariPoolMXBean() != null) {
            hikari.getHikariPoolMXBean().softEvictConnections();
        }
        brokenBefore = true;
    }

    private Connection connected() throws SQLException {
        var how = new Properties();
        how.setProperty("user", Optional.ofNullable(database.getUsername()).orElse(""));
        how.setProperty("password", Optional.ofNullable(database.getPassword()).orElse(""));
        how.setProperty("connectTimeout", "2");
        how.setProperty("loginTimeout", "3");
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("ApplicationName", "gongkai notices");
        return DriverManager.getConnection(database.getJdbcUrl(), how);
    }

    /** What was told before this line stood is lost, so that whoever remembers something starts anew. */
    private void hearFrom(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + InstanceNotices.CHANNEL);
        }
        hearers.forEach(HearsNotices::mayHaveMissedSome);
        lastSign = System.nanoTime();
        listening = true;
        var line = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = line.getNotifications(BREATH_MILLIS);
            if (heard.length == 0 && running && !connection.isValid(1)) {
                throw new SQLException("the database does not answer");
            }
            lastSign = System.nanoTime();
            for (var notice : heard) {
                pass(notice);
            }
        }
    }

    private void pass(PGNotification notice) {
        var parts = notice.getParameter().split(" ", 3);
        if (parts.length == 3 && !notices.isMine(notice.getParameter())) {
            hearers.stream()
                    .filter(hearer -> hearer.topic().equals(parts[1]))
                    .forEach(hearer -> hearer.hear(parts[2]));
        }
    }

    /** The first loss may be of this line alone; when no new one can be had, the database is away. */
    private void noteLoss(SQLException lost) {
        if (!running) {
            return;
        }
        if (listening) {
            LOG.warn("lost the line to the database: {}", lost.getMessage());
        } else if (awaySince == null) {
            awaySince = clock.instant();
            LOG.error("the database cannot be reached: {}", lost.getMessage());
        }
        listening = false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

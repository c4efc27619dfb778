package org.gongkai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** No {@code spring.datasource.url} configured: starts the embedded PostgreSQL while the application is put together. */
class EmbeddedPostgresEnvironment implements EnvironmentPostProcessor {
    private static final Map<Path, EmbeddedPostgres> RUNNING = new ConcurrentHashMap<>();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.datasource.url") != null) {
            return;
        }
        var home = Path.of(environment.getProperty("gongkai.data", "data")).resolve("postgres").toAbsolutePath();
        var database = environment.getProperty("gongkai.database.name", "gongkai");
        var postgres = RUNNING.computeIfAbsent(home, EmbeddedPostgresEnvironment::opened);
        environment.getPropertySources().addLast(new StartingDatabase(CompletableFuture.supplyAsync(() -> {
            start(postgres);
            prepare(postgres, database);
            return settings(postgres, database);
        }, EmbeddedPostgresEnvironment::aside)));
    }

    /** On a thread that knows our class loader, and with it the driver, also within a packed jar. */
    private static void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("database-start").start(work);
    }

    private static Map<String, Object> settings(EmbeddedPostgres postgres, String database) {
        var own = postgres.credentials();
        return Map.of("spring.datasource.url", postgres.url(database), "spring.datasource.username",
                Credentials.APPLICATION, "spring.datasource.password", own.application(), "spring.flyway.url",
                postgres.url(database), "spring.flyway.user", Credentials.OWNER, "spring.flyway.password", own.owner());
    }

    private static EmbeddedPostgres opened(Path home) {
        try {
            var postgres = EmbeddedPostgres.open(home);
            // Spring's handlers run after the context closed; a JVM hook of our own would race with the connection pool.
            SpringApplication.getShutdownHandlers().add(postgres::close);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(EmbeddedPostgres postgres) {
        try {
            postgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void prepare(EmbeddedPostgres postgres, String database) {
        var own = postgres.credentials();
        try (var connection = DriverManager.getConnection(postgres.url("postgres"), Credentials.SUPERUSER,
                own.superuser())) {
            createIfMissing(connection, "pg_roles where rolname", Credentials.OWNER,
                    "create role " + Credentials.OWNER + " login password '" + own.owner() + "'");
            createIfMissing(connection, "pg_roles where rolname", Credentials.APPLICATION,
                    "create role " + Credentials.APPLICATION + " login password '" + own.application() + "'");
            createIfMissing(connection, "pg_database where datname", database,
                    "create database \"" + database + "\" owner " + Credentials.OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("preparing database " + database, e);
        }
    }

    private static void createIfMissing(Connection connection, String where, String name, String ddl)
            throws SQLException {
        try (var ask = connection.prepareStatement("select 1 from " + where + " = ?")) {
            ask.setString(1, name);
            if (!ask.executeQuery().next()) {
                try (var create = connection.createStatement()) {
                    create.execute(ddl);
                }
            }
        }
    }
}

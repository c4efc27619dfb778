package org.gongkai.database;

import java.util.regex.Matcher;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Each module counts its own migrations: {@code db/migration/<module>/V1__….sql} with a history table of its own.
 *
 * <p>No foreign key points into another module, so their order does not matter; {@code __root} (sessions, events) goes
 * first because it grants the application role its rights on every table that follows.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {
    private static final Pattern MODULE = Pattern.compile(".*/db/migration/([a-z_]+)/V\\d+__.*\\.sql");

    /** Two dozen histories take a while to look through; a database that was brought up to the very same scripts is left alone. */
    @Override
    public void migrate(Flyway flyway) {
        var scripts = scripts();
        var mark = MigrationMark.of(scripts);
        var database = flyway.getConfiguration().getDataSource();
        if (!mark.isOn(database)) {
            modules(scripts).forEach(module -> migrate(flyway, module));
            mark.putOn(database);
        }
    }

    private static void migrate(Flyway flyway, String module) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .table("schema_history_" + module.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static List<Resource> scripts() {
        try {
            return List.of(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"));
        } catch (IOException e) {
            throw new IllegalStateException("reading the migrations", e);
        }
    }

    private static List<String> modules(List<Resource> scripts) {
        return scripts.stream()
                .map(script -> MODULE.matcher(String.valueOf(script)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}

package org.gongkai.database;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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

    @Override
    public void migrate(Flyway flyway) {
        modules().forEach(module -> Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .table("schema_history_" + module.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate());
    }

    private static List<String> modules() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            return Arrays.stream(scripts)
                    .map(script -> MODULE.matcher(String.valueOf(script)))
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> found.group(1))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("reading the migrations", e);
        }
    }
}

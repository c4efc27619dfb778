package org.gongkai.database;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Where a database that is just being started can be reached. The application is put together meanwhile; whoever asks for one
 * of these settings waits until they are true.
 */
final class StartingDatabase extends EnumerablePropertySource<CompletableFuture<Map<String, Object>>> {
    private static final Set<String> NAMES = Set.of("spring.datasource.url", "spring.datasource.username",
            "spring.datasource.password", "spring.flyway.url", "spring.flyway.user", "spring.flyway.password");

    StartingDatabase(CompletableFuture<Map<String, Object>> starting) {
        super("embedded postgres", starting);
    }

    @Override
    public String[] getPropertyNames() {
        return NAMES.toArray(String[]::new);
    }

    @Override
    public boolean containsProperty(String name) {
        return NAMES.contains(name);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return NAMES.contains(name) ? started().get(name) : null;
    }

    private Map<String, Object> started() {
        try {
            return getSource().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}

package org.gongkai.staticsite.application;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One run at a time per folder, whichever instance it is on; the database lets go when a process dies. */
@Component
class ExportLocks {
    private final DataSource database;

    ExportLocks(DataSource database) {
        this.database = database;
    }

    /** Held until it is closed. */
    record Lock(Connection connection, String name) implements AutoCloseable {
        @Override
        public void close() {
            try (connection;
                    var unlock = connection.prepareStatement("select pg_advisory_unlock(hashtextextended(?, 7))")) {
                unlock.setString(1, name);
                unlock.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @return null when it is taken */
    @Nullable
    Lock take(Path folder) {
        String name = "staticsite " + folder.toAbsolutePath().normalize();
        try {
            var connection = database.getConnection();
            try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 7))")) {
                lock.setString(1, name);
                try (var answer = lock.executeQuery()) {
                    if (answer.next() && answer.getBoolean(1)) {
                        return new Lock(connection, name);
                    }
                }
            }
            connection.close();
            return null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

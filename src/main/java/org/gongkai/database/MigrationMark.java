package org.gongkai.database;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;

/** Tells a database by the scripts it was last brought up to date with, word for word; kept in the database itself. */
record MigrationMark(String digest) {
    static MigrationMark of(List<Resource> scripts) {
        try {
            var digest = DigestUtils.getSha256Digest();
            for (var script : scripts.stream().sorted(Comparator.comparing(String::valueOf)).toList()) {
                digest.update(String.valueOf(script.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return new MigrationMark(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the migrations", e);
        }
    }

    boolean isOn(DataSource database) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_mark (digest text not null)");
            try (var rows = statement.executeQuery("select digest from schema_mark")) {
                return rows.next() && rows.getString(1).equals(digest);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("asking for the state of the database", unreachable);
        }
    }

    void putOn(DataSource database) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("delete from schema_mark; insert into schema_mark values ('" + digest + "')");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("noting the state of the database", unreachable);
        }
    }
}

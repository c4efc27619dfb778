package org.gongkai.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.audit.domain.Anchor;
import org.gongkai.audit.domain.Anchors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One line a head, {@code number hash}, in the data folder; copied elsewhere by whoever guards the backups. */
@Repository
class FileAnchors implements Anchors {
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    /** Named after the database: another database has another trail. */
    FileAnchors(@Value("${gongkai.data}") Path data, JdbcClient jdbc) {
        String database = jdbc.sql("select current_database()").query(String.class).single();
        this.file = data.resolve("audit-anchors-" + database + ".txt").toAbsolutePath();
    }

    @Override
    public synchronized List<Anchor> list() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file)
                            .stream()
                            .map(LINE::matcher)
                            .filter(Matcher::matches)
                            .map(line -> new Anchor(Long.parseLong(line.group(1)), line.group(2)))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void add(Anchor head) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, head.id() + " " + head.hash() + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.gongkai.secret.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.secret.domain.Key;

/** {@code secret.key} in the data folder: a key text a line, newest first, readable by nobody else. */
record KeyFile(Path file) {
    private static final FileAttribute<?> OURS_ALONE = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** The key texts, newest first; makes the first one when there is none yet. */
    List<String> texts() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, OURS_ALONE);
            Files.writeString(file, Key.random());
        } catch (FileAlreadyExistsException fromAnEarlierStart) {
            // those are ours
        }
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** Puts a fresh key before the others; a crash leaves either the old file or the new one. */
    void addFresh() throws IOException {
        var all = Stream.concat(Stream.of(Key.random()), texts().stream()).toList();
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, OURS_ALONE);
        Files.write(next, all);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

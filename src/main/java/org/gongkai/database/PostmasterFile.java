package org.gongkai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server says of itself in {@code postmaster.pid}: line 1 its process, line 4 its port. */
record PostmasterFile(long pid, int port) {

    static Optional<PostmasterFile> of(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        if (lines.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(
                new PostmasterFile(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
    }

    /** The file outlives a crash of the machine, and its number may by then be another program's. */
    boolean belongsTo(Path cluster) {
        return ProcessHandle.of(pid)
                .map(p -> p.info().commandLine().orElse("").contains(cluster.toString()))
                .orElse(false);
    }
}

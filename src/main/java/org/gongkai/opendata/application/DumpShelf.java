package org.gongkai.opendata.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.DumpRun;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the files lie. Each making has a folder of its own, and one list says which is served: so whatever becomes of a
 * process, files and checksums belong together.
 */
@Component
public class DumpShelf {
    private static final String LIST = "files.json";
    private final Path folder;
    private final JsonMapper json;

    DumpShelf(@Value("${gongkai.data:data}") Path data, JsonMapper json) {
        this.folder = data.resolve("opendata");
        this.json = json;
    }

    /** A file of the list and where it lies. */
    public record Ready(DumpFile file, Path place) {}

    /** An empty folder for a making. */
    Path begin(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Serves the files of this making from now on, and no others are kept. */
    void serve(DumpRun run) throws IOException {
        var half = folder.resolve(LIST + ".half");
        Files.write(half, json.writeValueAsBytes(run));
        Files.move(half, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        try (var all = Files.list(folder)) {
            for (var other : all.filter(path -> !List.of(LIST, run.folder()).contains(path.getFileName().toString()))
                    .toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    /** The making that is served; empty before the first. */
    Optional<DumpRun> served() {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(folder.resolve(LIST)), DumpRun.class));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies ready; nothing before the first making. */
    public List<DumpFile> list() {
        return served().map(DumpRun::files).orElse(List.of());
    }

    public Optional<Ready> find(String name) {
        return served().flatMap(run -> run.files()
                .stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> new Ready(file, folder.resolve(run.folder()).resolve(name))));
    }
}

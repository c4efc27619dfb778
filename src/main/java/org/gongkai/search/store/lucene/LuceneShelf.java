package org.gongkai.search.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indexes in numbered folders; a small file names the one in use, and is replaced in one move. */
public final class LuceneShelf implements Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneShelf.class);
    private final Path folder;

    /** @param folder of this database's indexes */
    public LuceneShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Index> open() {
        try {
            var used = folder.resolve(Files.readString(pointer()).strip());
            return LuceneIndex.isIn(used) ? Optional.of(new LuceneIndex(used)) : Optional.empty();
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("the full-text index cannot be read and is built anew: {}", damaged.toString());
            return Optional.empty();
        }
    }

    @Override
    public Index begin() {
        try {
            Files.createDirectories(folder);
            return new LuceneIndex(folder.resolve(Integer.toString(nextNumber())));
        } catch (IOException e) {
            throw new UncheckedIOException("beginning an index in " + folder, e);
        }
    }

    private int nextNumber() throws IOException {
        try (var folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,8}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0) + 1;
        }
    }

    @Override
    public void adopt(Index built) {
        var name = ((LuceneIndex) built).folder().getFileName().toString();
        try {
            var next = Files.writeString(folder.resolve("next"), name);
            Files.move(next, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("taking the new index into use", e);
        }
    }

    /** Everything but the index in use: the one before it, and what a killed process left. */
    @Override
    public void tidy() {
        try (var folders = Files.list(folder)) {
            var used = Files.readString(pointer()).strip();
            folders.filter(path -> Files.isDirectory(path) && !path.getFileName().toString().equals(used))
                    .forEach(LuceneShelf::delete);
        } catch (IOException e) {
            LOG.warn("old index folders remain in {}: {}", folder, e.toString());
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pointer() {
        return folder.resolve("current");
    }

    @Override
    public String engine() {
        return "Lucene";
    }
}

package org.gongkai.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.search.domain.Shelf;
import org.gongkai.search.store.lucene.LuceneShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends IndexContract {
    @TempDir
    Path folder;

    @Override
    protected Shelf shelf() {
        return new LuceneShelf(folder.resolve("index"));
    }

    @Test
    void knowsWhenItsFilesWereTakenAway() throws IOException {
        index.keep("here");
        deleteFiles();

        assertThat(index.isThere()).isFalse();
        assertThat(index.bytes()).isZero();
    }

    @Test
    void knowsWhenAByteIsNotAsItWasWritten() throws IOException {
        index.keep("here");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }

        assertThat(index.isThere()).isTrue();
        assertThat(index.isWhole()).isFalse();
    }

    private void deleteFiles() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aDamagedIndexIsNoIndex() throws IOException {
        var used = Files.createDirectories(folder.resolve("index/9"));
        Files.writeString(folder.resolve("index/current"), "9");
        Files.writeString(used.resolve("segments_1"), "damaged");

        assertThat(new LuceneShelf(folder.resolve("index")).open()).isEmpty();
    }
}

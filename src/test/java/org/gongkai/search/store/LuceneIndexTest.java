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
    void aDamagedIndexIsNoIndex() throws IOException {
        var used = Files.createDirectories(folder.resolve("index/9"));
        Files.writeString(folder.resolve("index/current"), "9");
        Files.writeString(used.resolve("segments_1"), "damaged");

        assertThat(new LuceneShelf(folder.resolve("index")).open()).isEmpty();
    }
}

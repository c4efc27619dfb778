package org.gongkai.search.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;

/** An index in a folder. What was written since it was last kept is lost with the process, and known to be by its place. */
final class LuceneIndex implements Index {
    private static final String PLACE = "place";
    private static final double MEMORY_FOR_WRITING = 48;
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(MEMORY_FOR_WRITING)
                .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    Path folder() {
        return folder;
    }

    private interface Io<T> {
        T run() throws IOException;
    }

    private static <T> T io(Io<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(Collection<Entry> entries) {
        for (var entry : entries) {
            io(() -> writer.updateDocument(new Term(Field.KEY.key(), entry.key().toString()), Documents.of(entry)));
        }
    }

    @Override
    public void remove(Collection<Key> keys) {
        io(() -> writer.deleteDocuments(keys.stream()
                .map(key -> new Term(Field.KEY.key(), key.toString()))
                .toArray(Term[]::new)));
    }

    @Override
    public void show() {
        io(searchers::maybeRefresh);
    }

    @Override
    public void keep(String place) {
        writer.setLiveCommitData(Map.of(PLACE, place).entrySet());
        io(writer::commit);
    }

    @Override
    public Optional<String> place() {
        var kept = writer.getLiveCommitData();
        if (kept != null) {
            for (var fact : kept) {
                if (fact.getKey().equals(PLACE)) {
                    return Optional.of(fact.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private <T> T reading(Reading<T> work) {
        return io(() -> {
            var searcher = searchers.acquire();
            try {
                return work.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    @Override
    public Found find(Lookup lookup) {
        return reading(searcher -> {
            var gatherer = new Gatherer(lookup);
            searcher.search(LuceneQueries.of(lookup), gatherer);
            var hits = new ArrayList<Found.Hit>();
            var stored = searcher.storedFields();
            for (var candidate : gatherer.best()) {
                var document = stored.document(candidate.document());
                hits.add(new Found.Hit(Documents.keyOf(document), Documents.keptOf(document),
                        new Mark(candidate.rank(), candidate.tie())));
            }
            return new Found(gatherer.total(), hits, gatherer.counts());
        });
    }

    @Override
    public long count(Clause clause) {
        return reading(searcher -> (long) searcher.count(LuceneQueries.of(clause)));
    }

    @Override
    public void eachStamp(BiConsumer<Key, Long> use) {
        reading(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                var live = leaf.reader().getLiveDocs();
                var ids = DocValues.getNumeric(leaf.reader(), Documents.ID);
                var stamps = DocValues.getNumeric(leaf.reader(), Documents.STAMP);
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if ((live == null || live.get(doc)) && ids.advanceExact(doc) && stamps.advanceExact(doc)) {
                        use.accept(Documents.keyOf(ids.longValue()), stamps.longValue());
                    }
                }
            }
            return 0;
        });
    }

    @Override
    public long entries() {
        return reading(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public long bytes() {
        return io(() -> {
            long bytes = 0;
            for (var file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        });
    }

    @Override
    public void close() {
        io(() -> {
            searchers.close();
            writer.close();
            directory.close();
            return 0;
        });
    }

    /** Whether a folder holds a finished index. */
    static boolean isIn(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }
}

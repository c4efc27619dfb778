package org.gongkai.search.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
import org.gongkai.search.domain.Facet;
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
    /** So many entries are looked at for counts of larger indexes. */
    private static final int SAMPLE = 40_000;
    /** So many found in a sample tell the rest within some percent. */
    private static final int PLENTY = 1_000;
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
            var counted = counted(searcher, lookup);
            var best = new Gatherer(lookup, Gatherer.Aim.BEST);
            if (lookup.limit() > 0 && counted.total() > 0) {
                searcher.search(LuceneQueries.of(lookup), best);
            }
            return new Found(counted.total(), hits(searcher, best), counted.counts(), counted.estimated());
        });
    }

    private static List<Found.Hit> hits(IndexSearcher searcher, Gatherer best) throws IOException {
        var hits = new ArrayList<Found.Hit>();
        var stored = searcher.storedFields();
        for (var candidate : best.best()) {
            var document = stored.document(candidate.document());
            hits.add(new Found.Hit(Documents.keyOf(document), Documents.keptOf(document),
                    new Mark(candidate.rank(), candidate.tie())));
        }
        return hits;
    }

    /** By a sample where that finds plenty, else one by one. */
    private static Found counted(IndexSearcher searcher, Lookup lookup) throws IOException {
        int oneOf = searcher.getIndexReader().maxDoc() / SAMPLE;
        if (oneOf > 1) {
            var some = counts(searcher, lookup, oneOf);
            if (some.total() >= PLENTY) {
                return times(some, oneOf);
            }
        }
        var all = counts(searcher, lookup, 1);
        return new Found(all.total(), List.of(), all.counts());
    }

    private static Gatherer counts(IndexSearcher searcher, Lookup lookup, int oneOf) throws IOException {
        var gatherer = new Gatherer(lookup, Gatherer.Aim.COUNTS);
        searcher.search(LuceneQueries.counted(lookup, oneOf), gatherer);
        return gatherer;
    }

    private static Found times(Gatherer some, int oneOf) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        some.counts().forEach((facet, values) -> {
            var times = new HashMap<String, Integer>();
            values.forEach((value, count) -> times.put(value, (int) rounded((long) count * oneOf)));
            counts.put(facet, times);
        });
        return new Found(rounded(some.total() * oneOf), List.of(), counts, true);
    }

    /** An estimate does not pretend to know the last digits. */
    private static long rounded(long count) {
        long unit = count < 1_000 ? 10 : count < 100_000 ? 100 : 1_000;
        return Math.max(unit, (count + unit / 2) / unit * unit);
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

package org.gongkai.search.store.lucene;

import java.io.EOFException;
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
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index in a folder. What was written since it was last kept is lost with the process, and known to be by its place. */
final class LuceneIndex implements Index {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final String PLACE = "place";
    private static final double MEMORY_FOR_WRITING = 48;
    /** So many entries are looked at for counts of larger indexes. */
    private static final int SAMPLE = 40_000;
    /** So many found in a sample tell the rest within a tenth; what is more than {@link #FEW} has about as many in it. */
    private static final int PLENTY = 75;
    /** So many are counted one by one while the best are gathered. */
    private static final int FEW = 2_500;
    /** Each segment has to be asked by itself. */
    private static final int SETTLED_SEGMENTS = 2;
    private static final double SEGMENTS_PER_TIER = 3;
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final StoredEntries stored = new StoredEntries();

    LuceneIndex(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(MEMORY_FOR_WRITING)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
                .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, new Searchers());
    }

    /** Nobody waits for what is read only once; filters hardly ever come twice, so that keeping them costs more than it saves. */
    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            for (var leaf : reader.leaves()) {
                for (var facet : Facet.values()) {
                    Counting.prepare(leaf, facet);
                }
            }
            return searcher;
        }
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
    public void settle() {
        io(() -> {
            try {
                writer.forceMerge(SETTLED_SEGMENTS);
            } catch (AlreadyClosedException replaced) {
                return false; // another index was taken into use meanwhile
            }
            return true;
        });
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
    public boolean isThere() {
        try {
            return writer.isOpen() && isIn(folder);
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public boolean isWhole() {
        return isThere() && reading(searcher -> {
            var files = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getFileNames();
            try (var plainly = new NIOFSDirectory(folder)) { // what is read through a map stays in memory
                for (var file : files) {
                    if (!file.startsWith(IndexFileNames.SEGMENTS)) { // written with the next commit only
                        checkSum(plainly, file);
                    }
                }
                return true;
            } catch (CorruptIndexException | EOFException damaged) {
                LOG.warn("the full-text index is damaged: {}", damaged.toString());
                return false;
            }
        });
    }

    private static void checkSum(Directory directory, String file) throws IOException {
        try (var input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
        }
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
            int oneOf = searcher.getIndexReader().maxDoc() / SAMPLE;
            var both = gathered(searcher, LuceneQueries.whole(lookup), new Gatherer(lookup, Gatherer.Aim.BOTH,
                    oneOf > 1 ? FEW : Long.MAX_VALUE));
            if (!both.gaveUpCounting()) {
                return new Found(both.total(), hits(searcher, both), both.counts());
            }
            var counted = counted(searcher, lookup, oneOf);
            var best = both.hasBest() ? both
                    : gathered(searcher, LuceneQueries.of(lookup), new Gatherer(lookup,
                            Gatherer.Aim.BEST, Long.MAX_VALUE));
            return new Found(counted.total(), hits(searcher, best), counted.counts(), counted.estimated());
        });
    }

    private static Gatherer gathered(IndexSearcher searcher, Query query, Gatherer gatherer) throws IOException {
        searcher.search(query, gatherer);
        return gatherer;
    }

    private List<Found.Hit> hits(IndexSearcher searcher, Gatherer best) throws IOException {
        var hits = new ArrayList<Found.Hit>();
        for (var candidate : best.best()) {
            var entry = stored.get(searcher, candidate.document());
            hits.add(new Found.Hit(entry.key(), entry.kept(), new Mark(candidate.rank(), candidate.tie())));
        }
        return hits;
    }

    /** By a sample where that finds plenty, else one by one. */
    private static Found counted(IndexSearcher searcher, Lookup lookup, int oneOf) throws IOException {
        var some = counts(searcher, lookup, oneOf);
        if (some.total() >= PLENTY) {
            return times(some, oneOf);
        }
        var all = counts(searcher, lookup, 1);
        return new Found(all.total(), List.of(), all.counts());
    }

    private static Gatherer counts(IndexSearcher searcher, Lookup lookup, int oneOf) throws IOException {
        return gathered(searcher, LuceneQueries.counted(lookup, oneOf), new Gatherer(lookup, Gatherer.Aim.COUNTS,
                Long.MAX_VALUE));
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
            for (var file : isThere() ? directory.listAll() : new String[0]) {
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

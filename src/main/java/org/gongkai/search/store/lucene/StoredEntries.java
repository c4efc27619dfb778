package org.gongkai.search.store.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Key;

/** What is kept of entries, unpacked; what many searches find is unpacked once. A place in a segment never changes. */
final class StoredEntries {
    private static final long MEMORY = 32L * 1024 * 1024;
    private static final int OVERHEAD = 500;
    private final Cache<Place, Stored> unpacked = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Place place, Stored stored) -> stored.weight())
            .build();

    private record Place(Object segment, int document) {}

    /** An entry as it is kept. */
    record Stored(Key key, Entry.Kept kept) {
        private int weight() {
            return OVERHEAD + 2 * (kept.body().length()
                    + kept.files().stream().mapToInt(file -> file.text().length()).sum());
        }
    }

    Stored get(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var helper = leaf.reader().getCoreCacheHelper();
        if (helper == null) {
            return read(searcher, document);
        }
        var place = new Place(helper.getKey(), document - leaf.docBase);
        var known = unpacked.getIfPresent(place);
        if (known == null) {
            known = read(searcher, document);
            unpacked.put(place, known);
        }
        return known;
    }

    private static Stored read(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields().document(document);
        return new Stored(Documents.keyOf(stored), Documents.keptOf(stored));
    }
}

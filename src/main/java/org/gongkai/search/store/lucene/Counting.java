package org.gongkai.search.store.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.gongkai.search.domain.Facet;
import org.jspecify.annotations.Nullable;

/** Counts the values of a facet among the entries of a segment. */
final class Counting {
    private static final int SEGMENTS = 500;
    /** What the values of a segment are called is read once; there are few, and a segment never changes. */
    private static final Cache<Segment, String[]> NAMES = Caffeine.newBuilder().maximumSize(SEGMENTS).build();

    private record Segment(Object key, Facet facet) {}

    private final Facet facet;
    private final SortedSetDocValues values;
    private final @Nullable SortedDocValues single;
    private final String[] names;
    private final int[] counts;

    Counting(LeafReaderContext context, Facet facet) throws IOException {
        this.facet = facet;
        this.values = DocValues.getSortedSet(context.reader(), facet.key());
        this.single = DocValues.unwrapSingleton(values);
        this.names = names(context, facet, values);
        this.counts = new int[names.length];
    }

    private static String[] names(LeafReaderContext context, Facet facet, SortedSetDocValues values)
            throws IOException {
        var helper = context.reader().getCoreCacheHelper();
        var segment = helper == null ? null : new Segment(helper.getKey(), facet);
        var known = segment == null ? null : NAMES.getIfPresent(segment);
        if (known != null) {
            return known;
        }
        var names = new String[(int) values.getValueCount()];
        for (int ordinal = 0; ordinal < names.length; ordinal++) {
            names[ordinal] = values.lookupOrd(ordinal).utf8ToString();
        }
        if (segment != null) {
            NAMES.put(segment, names);
        }
        return names;
    }

    static void prepare(LeafReaderContext context, Facet facet) throws IOException {
        names(context, facet, DocValues.getSortedSet(context.reader(), facet.key()));
    }

    Facet facet() {
        return facet;
    }

    void count(int document) throws IOException {
        if (single != null) {
            if (single.advanceExact(document)) {
                counts[single.ordValue()]++;
            }
        } else if (values.advanceExact(document)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                counts[(int) values.nextOrd()]++;
            }
        }
    }

    void addTo(Map<String, Integer> all) {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                all.merge(names[ordinal], counts[ordinal], Integer::sum);
            }
        }
    }
}

package org.gongkai.search.store.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.gongkai.search.domain.Facet;

/** The values of a facet of which an entry must have one. */
final class Chosen {
    private final Facet facet;
    private final SortedSetDocValues values;
    private final boolean[] accepted;

    Chosen(LeafReaderContext context, Facet facet, Set<String> wanted) throws IOException {
        this.facet = facet;
        this.values = DocValues.getSortedSet(context.reader(), facet.key());
        this.accepted = new boolean[(int) values.getValueCount()];
        for (var value : wanted) {
            long ordinal = values.lookupTerm(new BytesRef(value));
            if (ordinal >= 0) {
                accepted[(int) ordinal] = true;
            }
        }
    }

    Facet facet() {
        return facet;
    }

    boolean accepts(int document) throws IOException {
        if (!values.advanceExact(document)) {
            return false;
        }
        for (int left = values.docValueCount(); left > 0; left--) {
            if (accepted[(int) values.nextOrd()]) {
                return true;
            }
        }
        return false;
    }
}

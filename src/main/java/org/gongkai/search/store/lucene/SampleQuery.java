package org.gongkai.search.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Every so-many-th stretch of the index, whatever stands there. What is asked together with it is looked at in these stretches
 * only, spread evenly from the oldest entry to the newest.
 *
 * @param oneOf of how many stretches one is taken
 */
final class SampleQuery extends Query {
    private static final int STRETCH = 64;
    private final int oneOf;

    SampleQuery(int oneOf) {
        this.oneOf = oneOf;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                var stretches = new Stretches(context.reader().maxDoc());
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(score(), mode, stretches);
                    }

                    @Override
                    public long cost() {
                        return stretches.cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private final class Stretches extends DocIdSetIterator {
        private final int end;
        private int at = -1;

        private Stretches(int end) {
            this.end = end;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            if (target >= end) { // also what stands for the end itself, with which nothing may be reckoned
                at = NO_MORE_DOCS;
                return at;
            }
            int stretch = target / STRETCH;
            int past = stretch % oneOf;
            at = past == 0 ? target : (stretch - past + oneOf) * STRETCH;
            if (at >= end) {
                at = NO_MORE_DOCS;
            }
            return at;
        }

        @Override
        public long cost() {
            return end / oneOf + 1L;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "one of " + oneOf;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleQuery sample && sample.oneOf == oneOf;
    }

    @Override
    public int hashCode() {
        return classHash() + oneOf;
    }
}

package org.gongkai.search.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, of what matches the words, the best results or the counts of every facet. For the best what can no longer be among
 * them is passed over unseen. An entry that fails just one chosen facet still counts there, since that is what choosing its
 * value instead would show.
 */
final class Gatherer implements Collector {
    /** A result on its way: its place in the order and in the index. */
    record Candidate(double rank, long tie, int document) {}

    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::rank)
            .thenComparingLong(Candidate::tie);
    /** What is gathered. */
    enum Aim {
        BEST, COUNTS
    }

    private final Lookup lookup;
    private final Aim aim;
    private final List<Facet> chosen;
    private final PriorityQueue<Candidate> best;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private long total;

    Gatherer(Lookup lookup, Aim aim) {
        this.lookup = lookup;
        this.aim = aim;
        this.chosen = List.copyOf(lookup.chosen().keySet());
        this.best = new PriorityQueue<>(lookup.limit() + 1, WORST_FIRST);
        if (aim == Aim.COUNTS) {
            lookup.counted().forEach(facet -> counts.put(facet, new HashMap<>()));
        }
    }

    long total() {
        return total;
    }

    /** Best first. */
    List<Candidate> best() {
        var list = new ArrayList<>(best);
        list.sort(WORST_FIRST.reversed());
        return list;
    }

    Map<Facet, Map<String, Integer>> counts() {
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return aim == Aim.BEST && lookup.order() == Order.RELEVANT ? ScoreMode.TOP_SCORES
                : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(context);
    }

    private final class Leaf implements LeafCollector {
        private final int base;
        private final NumericDocValues ids;
        private final SortedNumericDocValues published;
        private final List<Chosen> filters = new ArrayList<>();
        private final List<Counted> counted = new ArrayList<>();
        private @Nullable Scorable scorer;

        private Leaf(LeafReaderContext context) throws IOException {
            base = context.docBase;
            ids = DocValues.getNumeric(context.reader(), Documents.ID);
            published = DocValues.getSortedNumeric(context.reader(), LuceneQueries.PUBLISHED);
            for (var facet : chosen) {
                filters.add(new Chosen(context, facet, lookup.chosen().getOrDefault(facet, Set.of())));
            }
            for (var facet : counts.keySet()) {
                counted.add(new Counted(context, facet));
            }
        }

        @Override
        public void setScorer(Scorable scorable) throws IOException {
            scorer = scorable;
            letGo();
        }

        /** As good as the worst is still looked at: the tie decides. */
        private void letGo() throws IOException {
            if (scoreMode() == ScoreMode.TOP_SCORES && scorer != null && best.size() == lookup.limit()
                    && !best.isEmpty()) {
                scorer.setMinCompetitiveScore((float) best.element().rank());
            }
        }

        @Override
        public void collect(int document) throws IOException {
            Facet failed = null;
            for (var filter : filters) {
                if (!filter.accepts(document)) {
                    if (failed != null) {
                        return;
                    }
                    failed = filter.facet;
                }
            }
            if (failed == null) {
                total++;
                if (aim == Aim.BEST) {
                    offer(document);
                }
            }
            for (var facet : counted) {
                if (failed == null || failed == facet.facet) {
                    facet.count(document);
                }
            }
        }

        private void offer(int document) throws IOException {
            if (lookup.limit() == 0) {
                return;
            }
            double rank = rank(document);
            var worst = best.size() < lookup.limit() ? null : best.peek();
            if (worst != null && rank < worst.rank()) {
                return;
            }
            long tie = ids.advanceExact(document) ? ids.longValue() : 0;
            if (lookup.order() == Order.OLDEST) {
                tie = -tie;
            }
            var candidate = new Candidate(rank, tie, base + document);
            if (isBehind(candidate, lookup.after()) && (worst == null || WORST_FIRST.compare(candidate, worst) > 0)) {
                best.add(candidate);
                if (best.size() > lookup.limit()) {
                    best.poll();
                }
                letGo();
            }
        }

        private double rank(int document) throws IOException {
            if (lookup.order() == Order.RELEVANT) {
                return scorer == null ? 0 : scorer.score();
            }
            long at = published.advanceExact(document) ? published.nextValue() : 0;
            return lookup.order() == Order.NEWEST ? at : -at;
        }

        @Override
        public void finish() throws IOException {
            for (var facet : counted) {
                facet.addTo(counts.get(facet.facet));
            }
        }
    }

    private static boolean isBehind(Candidate candidate, @Nullable Mark mark) {
        return mark == null || candidate.rank() < mark.rank()
                || candidate.rank() == mark.rank() && candidate.tie() < mark.id();
    }

    /** The values an entry must have one of. */
    private static final class Chosen {
        private final Facet facet;
        private final SortedSetDocValues values;
        private final boolean[] accepted;

        private Chosen(LeafReaderContext context, Facet facet, Set<String> wanted) throws IOException {
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

        private boolean accepts(int document) throws IOException {
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

    private static final class Counted {
        private final Facet facet;
        private final SortedSetDocValues values;
        private final int[] counts;

        private Counted(LeafReaderContext context, Facet facet) throws IOException {
            this.facet = facet;
            this.values = DocValues.getSortedSet(context.reader(), facet.key());
            this.counts = new int[(int) values.getValueCount()];
        }

        private void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        private void addTo(@Nullable Map<String, Integer> all) throws IOException {
            for (int ordinal = 0; all != null && ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    all.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Integer::sum);
                }
            }
        }
    }
}

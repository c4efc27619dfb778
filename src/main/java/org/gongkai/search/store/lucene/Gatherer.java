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
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, of what matches the words, the best results and the counts of every facet, in one go where few enough match. Beyond
 * that the counts are given up, and of the rest what can no longer be among the best is passed over unseen. An entry that fails
 * just one chosen facet still counts there, since that is what choosing its value instead would show.
 */
final class Gatherer implements Collector {
    /** A result on its way: its place in the order and in the index. */
    record Candidate(double rank, long tie, int document) {}

    /** What is gathered. */
    enum Aim {
        /** The best, and the counts as long as there are few. */
        BOTH,
        /** The best, of what bears everything chosen. */
        BEST, COUNTS
    }

    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::rank)
            .thenComparingLong(Candidate::tie);
    private final Lookup lookup;
    private final Aim aim;
    private final long few;
    private final boolean ranked;
    private final List<Facet> chosen;
    private final PriorityQueue<Candidate> best;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private long seen;
    private long total;

    /** @param few how many are counted before counting is given up */
    Gatherer(Lookup lookup, Aim aim, long few) {
        this.lookup = lookup;
        this.aim = aim;
        this.few = few;
        this.ranked = aim != Aim.COUNTS && lookup.order() == Order.RELEVANT && lookup.limit() > 0;
        this.chosen = List.copyOf(lookup.chosen().keySet());
        this.best = new PriorityQueue<>(lookup.limit() + 1, WORST_FIRST);
        if (aim != Aim.BEST) {
            lookup.counted().forEach(facet -> counts.put(facet, new HashMap<>()));
        }
    }

    long total() {
        return total;
    }

    /** Whether there were too many to count. */
    boolean gaveUpCounting() {
        return seen > few;
    }

    /** Whether the best were found all the same. */
    boolean hasBest() {
        return aim != Aim.COUNTS && (chosen.isEmpty() && ranked || !gaveUpCounting());
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

    /** Whether what cannot win may be passed over in the end. */
    private boolean maySkip() {
        return ranked && (aim == Aim.BEST || few < Long.MAX_VALUE);
    }

    @Override
    public ScoreMode scoreMode() {
        return maySkip() ? ScoreMode.TOP_SCORES : ranked ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        stopIfUseless();
        return new Leaf(context);
    }

    private void stopIfUseless() {
        if (gaveUpCounting() && !hasBest()) {
            throw new CollectionTerminatedException();
        }
    }

    private final class Leaf implements LeafCollector {
        private final int base;
        private final NumericDocValues ids;
        private final SortedNumericDocValues published;
        private final List<Chosen> filters = new ArrayList<>();
        private final List<Counting> counted = new ArrayList<>();
        private @Nullable Scorable scorer;

        private Leaf(LeafReaderContext context) throws IOException {
            base = context.docBase;
            ids = DocValues.getNumeric(context.reader(), Documents.ID);
            published = DocValues.getSortedNumeric(context.reader(), LuceneQueries.PUBLISHED);
            for (var facet : chosen) {
                filters.add(new Chosen(context, facet, lookup.chosen().getOrDefault(facet, Set.of())));
            }
            for (var facet : counts.keySet()) {
                counted.add(new Counting(context, facet));
            }
        }

        @Override
        public void setScorer(Scorable scorable) throws IOException {
            scorer = scorable;
            letGo();
        }

        /** As good as the worst is still looked at: the tie decides. */
        private void letGo() throws IOException {
            if (maySkip() && (aim == Aim.BEST || gaveUpCounting()) && scorer != null
                    && best.size() == lookup.limit()) {
                scorer.setMinCompetitiveScore((float) best.element().rank());
            }
        }

        @Override
        public void collect(int document) throws IOException {
            if (aim != Aim.BEST && ++seen > few) {
                stopIfUseless();
                if (seen == few + 1) {
                    letGo();
                }
                offer(document);
                return;
            }
            Facet failed = null;
            for (var filter : filters) {
                if (!filter.accepts(document)) {
                    if (failed != null) {
                        return;
                    }
                    failed = filter.facet();
                }
            }
            if (failed == null) {
                total++;
                if (aim != Aim.COUNTS) {
                    offer(document);
                }
            }
            for (var facet : counted) {
                if (failed == null || failed == facet.facet()) {
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
        public void finish() {
            for (var facet : counted) {
                facet.addTo(counts.getOrDefault(facet.facet(), new HashMap<>()));
            }
        }
    }

    private static boolean isBehind(Candidate candidate, @Nullable Mark mark) {
        return mark == null || candidate.rank() < mark.rank()
                || candidate.rank() == mark.rank() && candidate.tie() < mark.id();
    }
}

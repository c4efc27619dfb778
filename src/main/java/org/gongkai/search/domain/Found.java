package org.gongkai.search.domain;

import java.util.List;
import java.util.Map;
import org.gongkai.search.domain.Lookup.Mark;

/**
 * What the index answered.
 *
 * @param total entries that match with everything chosen
 * @param counts per facet and value, how many there would be with that value chosen
 * @param estimated whether there were so many that they were counted by a sample
 */
public record Found(long total, List<Hit> hits, Map<Facet, Map<String, Integer>> counts, boolean estimated) {
    public static final Found NOTHING = new Found(0, List.of(), Map.of());

    public Found {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    public Found(long total, List<Hit> hits, Map<Facet, Map<String, Integer>> counts) {
        this(total, hits, counts, false);
    }

    public Found with(List<Hit> others) {
        return new Found(total, others, counts, estimated);
    }

    /** @param mark to go on from behind it */
    public record Hit(Key key, Entry.Kept kept, Mark mark) {}
}

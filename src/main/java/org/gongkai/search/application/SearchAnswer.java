package org.gongkai.search.application;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param plan what was looked for in the end
 * @param corrected the words that were looked for instead of those typed; null where nothing was corrected
 * @param estimated whether the total and the counts are estimates
 * @param whole entries that have everything that matters
 * @param next where the next page begins, null on the last
 */
public record SearchAnswer(Plan plan, How how, @Nullable String corrected, long total, boolean estimated,
        long whole, List<Result> results,
        Map<Facet, Map<String, Integer>> counts, @Nullable Mark next) {
    /** In what way it was found. */
    public enum How {
        /** Everything that matters is there. */
        ALL,
        /** A few have everything; behind them stands what has most of it. */
        FILLED,
        /** Nothing had what was typed; this has what was probably meant. */
        CORRECTED,
        /** Nothing had all of it; this has some. */
        PARTLY,
        /** Nothing at all. */
        NOTHING
    }

    /**
     * @param item as it is public now; null for a guide
     * @param kept text to show passages from; null when the index still has an earlier edition
     */
    public record Result(Key key, @Nullable PublicItem item, Entry.@Nullable Kept kept, String title, String url) {}

    public SearchAnswer {
        results = List.copyOf(results);
        counts = Map.copyOf(counts);
    }
}

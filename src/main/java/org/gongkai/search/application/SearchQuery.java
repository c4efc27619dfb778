package org.gongkai.search.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param typed words as typed; blank for everything
 * @param literal whether only what has all of it will do: nothing corrected, nothing added
 */
public record SearchQuery(String typed, Map<Facet, Set<String>> chosen, @Nullable LocalDate from,
        @Nullable LocalDate to, Order order, boolean literal, @Nullable Mark after, int limit, Set<Facet> counted) {
    public SearchQuery {
        chosen = Map.copyOf(chosen);
        counted = Set.copyOf(counted);
    }

    SearchQuery first() {
        return new SearchQuery(typed, chosen, from, to, order, literal, null, limit, counted);
    }

    SearchQuery longer(int by) {
        return new SearchQuery(typed, chosen, from, to, order, literal, after, limit + by, counted);
    }

    SearchQuery typed(String other) {
        return new SearchQuery(other, chosen, from, to, order, literal, after, limit, counted);
    }
}

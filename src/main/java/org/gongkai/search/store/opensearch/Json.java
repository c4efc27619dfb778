package org.gongkai.search.store.opensearch;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Order;

/** Clauses and questions in the server's query language; what they mean is what Lucene is asked for in the embedded index. */
final class Json {
    static final String PUBLISHED = "published";
    static final String SHOWN_UNTIL = "shown_until";
    static final String AUTHORITY = "authority";
    static final String ID = "id";
    private static final int FRESHNESS = 3;
    private static final double TIE = 0.1;
    private static final int MOST_VALUES = 1_000;

    private Json() {}

    static Map<String, Object> question(Lookup lookup) {
        var question = new HashMap<String, Object>();
        question.put("query", query(lookup));
        question.put("size", lookup.limit());
        question.put("track_total_hits", true);
        question.put("track_scores", lookup.order() == Order.RELEVANT);
        question.put("_source", List.of("k"));
        question.put("sort", switch (lookup.order()) {
            case RELEVANT -> List.of(Map.of("_score", "desc"), Map.of(ID, "desc"));
            case NEWEST -> List.of(Map.of(PUBLISHED, "desc"), Map.of(ID, "desc"));
            case OLDEST -> List.of(Map.of(PUBLISHED, "asc"), Map.of(ID, "asc"));
        });
        var after = lookup.after();
        if (after != null) {
            question.put("search_after", switch (lookup.order()) {
                case RELEVANT -> List.of(after.rank(), after.id());
                case NEWEST -> List.of((long) after.rank(), after.id());
                case OLDEST -> List.of((long) -after.rank(), -after.id());
            });
        }
        if (!lookup.chosen().isEmpty()) {
            question.put("post_filter", chosen(lookup.chosen(), null));
        }
        question.put("aggs", counts(lookup));
        return question;
    }

    /** Each facet is counted under what is chosen in all the others. */
    private static Map<String, Object> counts(Lookup lookup) {
        var counts = new HashMap<String, Object>();
        for (var facet : lookup.counted()) {
            counts.put(facet.key(), Map.of("filter", chosen(lookup.chosen(), facet), "aggs", Map.of("values", Map.of(
                    "terms", Map.of("field", facet.key(), "size", MOST_VALUES)))));
        }
        return counts;
    }

    private static Map<String, Object> chosen(Map<Facet, Set<String>> chosen,
            @Nullable Facet but) {
        var filters = new ArrayList<Map<String, Object>>();
        chosen.forEach((facet, values) -> {
            if (facet != but) {
                filters.add(Map.of("terms", Map.of(facet.key(), List.copyOf(values))));
            }
        });
        return Map.of("bool", Map.of("filter", filters));
    }

    private static Map<String, Object> query(Lookup lookup) {
        var filters = new ArrayList<Map<String, Object>>();
        filters.add(Map.of("range", Map.of(SHOWN_UNTIL, Map.of("gte", lookup.today().toEpochDay()))));
        var period = new HashMap<String, Object>();
        var from = lookup.from();
        var to = lookup.to();
        if (from != null) {
            period.put("gte", startOf(from));
        }
        if (to != null) {
            period.put("lt", startOf(to.plusDays(1)));
        }
        if (!period.isEmpty()) {
            filters.add(Map.of("range", Map.of(PUBLISHED, period)));
        }
        var bool = new HashMap<String, Object>(Map.of("must", List.of(of(lookup.clause())), "filter", filters));
        if (lookup.order() == Order.RELEVANT) {
            bool.put("should", List.of(Map.of("distance_feature", Map.of("field", PUBLISHED, "origin", startOf(lookup
                    .today()
                    .plusDays(1)), "pivot", "365d", "boost", FRESHNESS)),
                    Map.of("rank_feature", Map.of("field", AUTHORITY, "linear", Map.of()))));
        }
        return Map.of("bool", bool);
    }

    /** As the server reads moments: milliseconds. Days are days in China. */
    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).toEpochMilli();
    }

    static Map<String, Object> of(Clause clause) {
        return switch (clause) {
            case Clause.Match(var field, var pieces) when pieces.size() == 1 ->
                Map.of("term", Map.of(field.key(), pieces.getFirst()));
            case Clause.Match(var field, var pieces) ->
                Map.of("match_phrase", Map.of(field.key(), String.join(" ", pieces)));
            case Clause.Near(var field, var pieces, int apart) -> Map.of("match_phrase", Map.of(field.key(), Map.of(
                    "query", String.join(" ", pieces), "slop", apart)));
            case Clause.Beginning(var field, var with) -> Map.of("prefix", Map.of(field.key(), with));
            case Clause.Bearing(var facet, var value) -> Map.of("term", Map.of(facet.key(), value));
            case Clause.Best(var ways) ->
                Map.of("dis_max", Map.of("queries", all(ways), "tie_breaker", TIE));
            case Clause.All(var needed, var welcome) ->
                Map.of("bool", Map.of("must", all(needed), "should", all(welcome)));
            case Clause.Some(var atLeast, var ways) ->
                Map.of("bool", Map.of("should", all(ways), "minimum_should_match", atLeast));
            case Clause.Weighed(var inner, var weight) ->
                Map.of("bool", Map.of("must", List.of(of(inner)), "boost", weight));
            case Clause.Fixed(var inner, var score) ->
                Map.of("constant_score", Map.of("filter", of(inner), "boost", score));
            case Clause.Everything() -> Map.of("constant_score", Map.of("filter", Map.of("match_all", Map.of())));
        };
    }

    private static List<Map<String, Object>> all(List<Clause> clauses) {
        return clauses.stream().map(Json::of).toList();
    }
}

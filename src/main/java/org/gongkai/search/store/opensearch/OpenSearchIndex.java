package org.gongkai.search.store.opensearch;

import static org.gongkai.search.store.opensearch.Server.JSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import tools.jackson.databind.JsonNode;

/** An index on the server. What was written is kept there at once; the place is kept beside it. */
final class OpenSearchIndex implements Index {
    private static final int AT_A_TIME = 10_000;
    private final Server server;
    private final String name;

    OpenSearchIndex(Server server, String name) {
        this.server = server;
        this.name = name;
    }

    String name() {
        return name;
    }

    private String path(String what) {
        return "/" + name + "/" + what;
    }

    @Override
    public void put(Collection<Entry> entries) {
        var lines = new StringBuilder();
        for (var entry : entries) {
            lines.append(JSON.writeValueAsString(Map.of("index", Map.of("_id", entry.key().toString()))))
                    .append('\n')
                    .append(JSON.writeValueAsString(Entries.of(entry)))
                    .append('\n');
        }
        bulk(lines);
    }

    @Override
    public void remove(Collection<Key> keys) {
        var lines = new StringBuilder();
        keys.forEach(key -> lines.append(JSON.writeValueAsString(Map.of("delete", Map.of("_id", key.toString()))))
                .append('\n'));
        bulk(lines);
    }

    private void bulk(StringBuilder lines) {
        if (!lines.isEmpty()) {
            server.bulk(path("_bulk"), lines.toString());
        }
    }

    @Override
    public void settle() {
        server.order(path("_forcemerge"));
    }

    @Override
    public void show() {
        server.order(path("_refresh"));
    }

    @Override
    public void keep(String place) {
        server.send("PUT", path("_mapping"), Map.of("_meta", Map.of("place", place)));
    }

    /** One that was deleted comes back by itself with the next entry, but without a place. */
    @Override
    public boolean isThere() {
        return server.find(path("_mapping")).isPresent() && place().isPresent();
    }

    /** The server sees to that. */
    @Override
    public boolean isWhole() {
        return isThere();
    }

    @Override
    public Optional<String> place() {
        var place = server.get(path("_mapping")).path(name).path("mappings").path("_meta").path("place");
        return place.isMissingNode() ? Optional.empty() : Optional.of(place.asString());
    }

    @Override
    public Found find(Lookup lookup) {
        var answer = server.send("POST", path("_search"), Json.question(lookup));
        var hits = new ArrayList<Found.Hit>();
        for (var hit : answer.path("hits").path("hits")) {
            hits.add(
                    new Found.Hit(Key.parse(hit.path("_id").asString()), Entries.kept(hit.path("_source")), mark(lookup,
                            hit.path("sort"))));
        }
        return new Found(answer.path("hits").path("total").path("value").asLong(), hits, counts(lookup, answer));
    }

    private static Mark mark(Lookup lookup, JsonNode sort) {
        return lookup.order() == Order.OLDEST
                ? new Mark(-sort.path(0).asDouble(), -sort.path(1).asLong())
                : new Mark(sort.path(0).asDouble(), sort.path(1).asLong());
    }

    private static Map<Facet, Map<String, Integer>> counts(Lookup lookup, JsonNode answer) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : lookup.counted()) {
            var values = new HashMap<String, Integer>();
            for (var bucket : answer.path("aggregations").path(facet.key()).path("values").path("buckets")) {
                values.put(bucket.path("key").asString(), bucket.path("doc_count").asInt());
            }
            counts.put(facet, values);
        }
        return counts;
    }

    @Override
    public long count(Clause clause) {
        return server.send("POST", path("_count"), Map.of("query", Json.of(clause))).path("count").asLong();
    }

    @Override
    public void eachStamp(BiConsumer<Key, Long> use) {
        var question = new HashMap<String, Object>(Map.of("size", AT_A_TIME, "_source", false, "docvalue_fields", List
                .of("stamp"), "sort", List.of(Map.of(Json.ID, "asc"))));
        var hits = server.send("POST", path("_search"), question).path("hits").path("hits");
        while (!hits.isEmpty()) {
            long last = 0;
            for (var hit : hits) {
                last = hit.path("sort").path(0).asLong();
                use.accept(Entries.keyOf(last), hit.path("fields").path("stamp").path(0).asLong());
            }
            question.put("search_after", List.of(last));
            hits = server.send("POST", path("_search"), question).path("hits").path("hits");
        }
    }

    @Override
    public long entries() {
        return server.get(path("_count")).path("count").asLong();
    }

    @Override
    public long bytes() {
        return server.get(path("_stats/store")).path("_all").path("total").path("store").path("size_in_bytes").asLong();
    }

    @Override
    public void close() {
        // the server keeps it
    }
}

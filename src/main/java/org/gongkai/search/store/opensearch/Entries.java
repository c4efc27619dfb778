package org.gongkai.search.store.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.search.domain.Cutter;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Field.Cut;
import org.gongkai.search.domain.Key;
import tools.jackson.databind.JsonNode;

/** Entries as the server's documents: already cut, so that it has nothing to analyse but blanks. */
final class Entries {
    private Entries() {}

    /** The shape of an index. What was cut is not kept a second time. */
    static Map<String, Object> shape() {
        var properties = new HashMap<String, Object>();
        for (var field : Field.values()) {
            properties.put(field.key(), field.cut() == Cut.NONE ? Map.of("type", "keyword")
                    : Map.of("type", "text", "analyzer", "whitespace"));
        }
        for (var facet : Facet.values()) {
            properties.put(facet.key(), Map.of("type", "keyword"));
        }
        properties.put(Json.ID, Map.of("type", "long"));
        properties.put("stamp", Map.of("type", "long"));
        properties.put(Json.PUBLISHED, Map.of("type", "date", "format", "epoch_millis"));
        properties.put(Json.SHOWN_UNTIL, Map.of("type", "long"));
        properties.put(Json.AUTHORITY, Map.of("type", "rank_feature"));
        properties.put("k", Map.of("type", "object", "enabled", false));
        return Map.of("settings", Map.of("index", Map.of("number_of_replicas", 0, "number_of_shards", 1,
                "refresh_interval", -1)), "mappings", Map.of("dynamic", false, "_source",
                        Map.of("excludes", Arrays
                                .stream(Field.values())
                                .map(Field::key)
                                .toList()),
                        "properties", properties));
    }

    static Map<String, Object> of(Entry entry) {
        var document = new HashMap<String, Object>();
        entry.texts()
                .forEach((field, text) -> document.put(field.key(), String.join(" ", Cutter.cut(text, field
                        .cut()))));
        entry.values().forEach((field, values) -> document.put(field.key(), values));
        entry.facets().forEach((facet, values) -> document.put(facet.key(), values));
        document.put(Json.ID, numberOf(entry.key()));
        document.put("stamp", entry.stamp());
        document.put(Json.PUBLISHED, entry.published().toEpochMilli());
        var until = entry.shownUntil();
        document.put(Json.SHOWN_UNTIL, until == null ? Long.MAX_VALUE : until.toEpochDay());
        document.put(Json.AUTHORITY, entry.authority());
        document.put("k", kept(entry.kept()));
        return document;
    }

    private static Map<String, Object> kept(Entry.Kept kept) {
        return Map.of("title", kept.title(), "url", kept.url(), "updated", kept.updatedAt().toEpochMilli(), "body",
                kept.body(), "files", kept.files()
                        .stream()
                        .map(file -> Map.of("id", file.file(), "name", file.name(), "text", file.text()))
                        .toList());
    }

    static Entry.Kept kept(JsonNode source) {
        var kept = source.path("k");
        List<Entry.Attached> files = new ArrayList<>();
        for (var file : kept.path("files")) {
            files.add(new Entry.Attached(file.path("id").asLong(), file.path("name").asString(), file.path("text")
                    .asString()));
        }
        return new Entry.Kept(kept.path("title").asString(), kept.path("url").asString(),
                Instant.ofEpochMilli(kept.path(
                        "updated").asLong()),
                kept.path("body").asString(), files);
    }

    /** Guides count below zero, as in the embedded index. */
    private static long numberOf(Key key) {
        return key.kind() == Key.Kind.ITEM ? key.id() : -key.id();
    }

    static Key keyOf(long number) {
        return number >= 0 ? Key.item(number) : new Key(Key.Kind.GUIDE, -number);
    }
}

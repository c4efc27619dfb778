package org.gongkai.opendata.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Statements about things with an address, as JSON-LD and as Turtle: both are written from the same, so they say the same. */
final class Graph {
    private static final Map<String, String> PREFIXES = Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct",
            "http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "xsd",
            "http://www.w3.org/2001/XMLSchema#", "spdx", "http://spdx.org/rdf/terms#", "skos",
            "http://www.w3.org/2004/02/skos/core#");
    private final List<Node> nodes = new ArrayList<>();

    private record Node(String id, String type, Map<String, List<Object>> says) {}

    /** A thing named by its address. */
    record Reference(String address) {}

    /** A text in the site's language. */
    record Chinese(String text) {}

    record Typed(String value, String type) {}

    /** @param says property and value by turns; several values of one property as a list */
    void add(String id, String type, Object... says) {
        var all = new LinkedHashMap<String, List<Object>>();
        for (int i = 0; i < says.length; i += 2) {
            Object value = Objects.requireNonNull(says[i + 1]);
            all.put((String) says[i], value instanceof List<?> many ? List.copyOf(many) : List.of(value));
        }
        nodes.add(new Node(id, type, all));
    }

    /** As a tree of maps and lists, for whoever writes JSON. */
    Map<String, Object> jsonLd() {
        return Map.of("@context", PREFIXES, "@graph", nodes.stream().map(Graph::jsonLd).toList());
    }

    private static Map<String, Object> jsonLd(Node node) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@id", node.id());
        tree.put("@type", node.type());
        node.says().forEach((property, values) -> tree.put(property, values.stream().map(value -> switch (value) {
            case Reference(var address) -> Map.of("@id", address);
            case Typed(var text, var type) -> Map.of("@value", text, "@type", type);
            case Chinese(var text) -> Map.of("@value", text, "@language", "zh");
            default -> value;
        }).toList()));
        return tree;
    }

    String turtle() {
        var text = new StringBuilder();
        PREFIXES.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(p -> text.append("@prefix %s: <%s> .\n".formatted(p.getKey(), p.getValue())));
        for (var node : nodes) {
            text.append("\n<%s> a %s".formatted(node.id(), node.type()));
            node.says()
                    .forEach((property, values) -> values.forEach(value -> text.append(" ;\n    ")
                            .append(property)
                            .append(' ')
                            .append(turtle(value))));
            text.append(" .\n");
        }
        return text.toString();
    }

    private static String turtle(Object value) {
        return switch (value) {
            case Reference(var address) -> "<" + address + ">";
            case Typed(var text, var type) -> quoted(text) + "^^" + type;
            case Chinese(var text) -> quoted(text) + "@zh";
            default -> quoted(String.valueOf(value));
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }
}

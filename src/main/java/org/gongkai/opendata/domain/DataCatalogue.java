package org.gongkai.opendata.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of a government in the words of DCAT-AP 3: a catalogue of data sets with their distributions, as JSON-LD and as
 * Turtle. Both are written from the same statements, so that they say the same.
 */
public record DataCatalogue(String base, String title, String description, String publisher, List<DataSet> dataSets) {
    private static final Map<String, String> PREFIXES = Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct",
            "http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "xsd",
            "http://www.w3.org/2001/XMLSchema#", "spdx", "http://spdx.org/rdf/terms#");
    private static final String DAILY = "http://publications.europa.eu/resource/authority/frequency/DAILY";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    public DataCatalogue {
        dataSets = List.copyOf(dataSets);
    }

    /** @param name its part of the address */
    public record DataSet(String name, String title, String description, List<String> keywords,
            List<Distribution> distributions) {
        public DataSet {
            keywords = List.copyOf(keywords);
            distributions = List.copyOf(distributions);
        }
    }

    /**
     * One form in which a data set can be had.
     *
     * @param mediaType IANA media type
     * @param file what lies ready; null for an interface, which is asked
     */
    public record Distribution(String title, String address, String mediaType, @Nullable DumpFile file) {}

    /** A node of the graph: its address, its kind, and what is said of it. */
    public record Node(String id, String type, Map<String, List<Object>> says) {}

    record Reference(String address) {}

    record Typed(String value, String type) {}

    /** Everything said, node by node, the catalogue first. */
    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        String office = base + "/#publisher";
        nodes.add(node(base + "/opendata/", "dcat:Catalog", "dct:title", title, "dct:description", description,
                "dct:publisher", new Reference(office), "dct:language", "zh-CN", "foaf:homepage",
                new Reference(base + "/opendata/"), "dcat:dataset", references(dataSets)));
        nodes.add(node(office, "foaf:Agent", "foaf:name", publisher));
        for (var set : dataSets) {
            nodes.add(node(address(set), "dcat:Dataset", "dct:title", set.title(), "dct:description",
                    set.description(), "dct:identifier", set.name(), "dcat:keyword", set.keywords(), "dct:publisher",
                    new Reference(office), "dct:language", "zh-CN", "dct:accrualPeriodicity", new Reference(DAILY),
                    "dct:accessRights", new Reference(PUBLIC), "dcat:distribution", set.distributions()
                            .stream()
                            .map(d -> new Reference(id(d)))
                            .toList()));
            set.distributions().forEach(distribution -> add(distribution, nodes));
        }
        return nodes;
    }

    private void add(Distribution distribution, List<Node> nodes) {
        var file = distribution.file();
        String id = id(distribution);
        var says = new ArrayList<>(List.of("dct:title", distribution.title(), "dcat:accessURL",
                new Reference(distribution.address()), "dcat:mediaType",
                new Reference("https://www.iana.org/assignments/media-types/" + distribution.mediaType())));
        if (file != null) {
            says.addAll(List.of("dcat:downloadURL", new Reference(distribution.address()), "dcat:byteSize",
                    new Typed(Long.toString(file.bytes()), "xsd:nonNegativeInteger"), "dct:modified",
                    new Typed(file.madeAt().toString(), "xsd:dateTime"), "spdx:checksum",
                    new Reference(id + "-checksum")));
            nodes.add(node(id + "-checksum", "spdx:Checksum", "spdx:algorithm",
                    new Reference("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"), "spdx:checksumValue",
                    new Typed(file.sha256(), "xsd:hexBinary")));
        }
        nodes.add(node(id, "dcat:Distribution", says.toArray()));
    }

    private String address(DataSet set) {
        return base + "/opendata/#" + set.name();
    }

    private static String id(Distribution distribution) {
        return distribution.address() + "#distribution";
    }

    private List<Reference> references(List<DataSet> sets) {
        return sets.stream().map(set -> new Reference(address(set))).toList();
    }

    private static Node node(String id, String type, Object... says) {
        var all = new LinkedHashMap<String, List<Object>>();
        for (int i = 0; i < says.length; i += 2) {
            Object value = Objects.requireNonNull(says[i + 1]);
            all.put((String) says[i], value instanceof List<?> many ? List.copyOf(many) : List.of(value));
        }
        return new Node(id, type, all);
    }

    /** As a tree of maps and lists, for whoever writes JSON. */
    public Map<String, Object> jsonLd() {
        var graph = nodes().stream().map(DataCatalogue::jsonLd).toList();
        return Map.of("@context", PREFIXES, "@graph", graph);
    }

    private static Map<String, Object> jsonLd(Node node) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@id", node.id());
        tree.put("@type", node.type());
        node.says().forEach((property, values) -> tree.put(property, values.stream().map(value -> switch (value) {
            case Reference(var address) -> Map.of("@id", address);
            case Typed(var text, var type) -> Map.of("@value", text, "@type", type);
            default -> value;
        }).toList()));
        return tree;
    }

    public String turtle() {
        var text = new StringBuilder();
        PREFIXES.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(p -> text.append("@prefix %s: <%s> .%n".formatted(p.getKey(), p.getValue())));
        for (var node : nodes()) {
            text.append("%n<%s> a %s".formatted(node.id(), node.type()));
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
            default -> quoted(String.valueOf(value));
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }
}

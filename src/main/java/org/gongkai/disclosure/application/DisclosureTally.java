package org.gongkai.disclosure.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.application.DisclosureCounts.Group;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.jspecify.annotations.Nullable;

/** Tallies a year in one pass: an item in two columns under one heading counts there once, an organ likewise. */
final class DisclosureTally {
    private record Part(String dimension, String value) {
        static final Part WHOLE = new Part("", "");

        Map<String, String> dimensions() {
            return dimension.isEmpty() ? Map.of() : Map.of(dimension, value);
        }
    }

    private final Function<ColumnId, List<String>> columnAndAbove;
    private final Map<Part, Long> items = new TreeMap<>(
            Comparator.comparing(Part::dimension).thenComparing(Part::value));
    private final Map<Part, Set<OrganId>> organs = new HashMap<>();

    DisclosureTally(Function<ColumnId, List<String>> columnAndAbove) {
        this.columnAndAbove = columnAndAbove;
    }

    void add(Group group) {
        for (var part : partsOf(group)) {
            items.merge(part, group.items(), Long::sum);
            organs.computeIfAbsent(part, p -> new HashSet<>()).add(group.organ());
        }
    }

    private Set<Part> partsOf(Group group) {
        var parts = group.columns()
                .stream()
                .flatMap(column -> columnAndAbove.apply(column).stream())
                .map(slug -> new Part("column", slug))
                .collect(Collectors.toCollection(HashSet::new));
        if (group.field() != null) {
            parts.add(new Part("field", group.field()));
        }
        parts.add(Part.WHOLE);
        return parts;
    }

    Stream<Figure> figures(int year, @Nullable OrganId organ, Function<FigureQuery, Map<String, String>> labels) {
        return Stream.of(DisclosureMetric.PUBLISHED, DisclosureMetric.ORGANS_PUBLISHING)
                .flatMap(metric -> items.keySet().stream().map(part -> {
                    var query = FigureQuery.ofYear(metric.apiName(), organ, year, part.dimensions());
                    return new Figure(query, labels.apply(query), valueOf(metric, part));
                }));
    }

    private long valueOf(DisclosureMetric metric, Part part) {
        return metric == DisclosureMetric.PUBLISHED
                ? items.getOrDefault(part, 0L)
                : organs.getOrDefault(part, Set.of()).size();
    }
}

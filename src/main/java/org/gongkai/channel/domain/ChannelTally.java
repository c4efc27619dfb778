package org.gongkai.channel.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.channel.domain.ChannelCounts.Group;

/**
 * Adds groups of items up to every figure of a year in one pass. An item in several columns counts in each and in all columns
 * above them, once in each; nothing here is ever a sum over channels.
 */
public final class ChannelTally {
    private final Function<ColumnId, List<String>> columnAndAbove;
    private final Map<ChannelMetric, Map<Map<String, String>, Long>> byMetric = new EnumMap<>(ChannelMetric.class);

    /** @param columnAndAbove names of a column and of those above it */
    public ChannelTally(Function<ColumnId, List<String>> columnAndAbove) {
        this.columnAndAbove = columnAndAbove;
    }

    public ChannelTally add(List<Group> groups) {
        groups.forEach(this::add);
        return this;
    }

    /** Value per combination of dimension values; only those that hold anything, and the whole. */
    public Map<Map<String, String>, Long> of(ChannelMetric metric) {
        var values = new TreeMap<Map<String, String>, Long>(ORDER);
        values.put(Map.of(), 0L);
        values.putAll(byMetric.getOrDefault(metric, Map.of()));
        return values;
    }

    private static final Comparator<Map<String, String>> ORDER = Comparator
            .<Map<String, String>>comparingInt(Map::size)
            .thenComparing(dimensions -> new TreeMap<>(dimensions).toString());

    private void add(Group group) {
        var columns = new LinkedHashSet<String>();
        group.columns().forEach(column -> columns.addAll(columnAndAbove.apply(column)));
        for (var metric : ChannelMetric.values()) {
            if (metric.counts(group.gone())) {
                addWithParts(metric, Map.of(), columns, group);
            }
        }
        for (var channel : ChannelSet.ALL) {
            if (channel.touches(group.gone())) {
                addWithParts(ChannelMetric.PUBLISHED, Map.of("channel", channel.value()), columns, group);
            }
        }
    }

    private void addWithParts(ChannelMetric metric, Map<String, String> fixed, Set<String> columns, Group group) {
        add(metric, fixed, group.items());
        columns.forEach(column -> add(metric, with(fixed, "column", column), group.items()));
        if (group.field() != null) {
            add(metric, with(fixed, "field", group.field()), group.items());
        }
    }

    private void add(ChannelMetric metric, Map<String, String> dimensions, long items) {
        byMetric.computeIfAbsent(metric, any -> new HashMap<>()).merge(dimensions, items, Long::sum);
    }

    private static Map<String, String> with(Map<String, String> fixed, String name, String value) {
        var more = new HashMap<>(fixed);
        more.put(name, value);
        return Map.copyOf(more);
    }
}

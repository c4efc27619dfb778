package org.gongkai.channel.application;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gongkai.statistics.RecordFate;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.channel.domain.ChannelCounts;
import org.gongkai.channel.domain.ChannelMetric;
import org.gongkai.channel.domain.ChannelTally;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.Overlap;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures by channel: items counted once, never a sum over channels, their overlap shown instead. */
@Component
class ChannelFigures implements MetricSource {
    private final ChannelCounts counts;
    private final ChannelDimensions dimensions;
    private final ChannelRecords records;
    private final Catalogue catalogue;
    private final Words words;
    private final PublicDisclosures items;

    ChannelFigures(ChannelCounts counts, ChannelDimensions dimensions, ChannelRecords records, Catalogue catalogue,
            Words words, PublicDisclosures items) {
        this.counts = counts;
        this.dimensions = dimensions;
        this.records = records;
        this.catalogue = catalogue;
        this.words = words;
        this.items = items;
    }

    @Override
    public Optional<RecordFate> fate(FigureQuery query, String key) {
        return Optional.of(items.find(DisclosureId.ofKey(key)).fate());
    }

    @Override
    public List<Metric> metrics() {
        return Arrays.stream(ChannelMetric.values()).map(this::metric).toList();
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var period = FigureQuery.ofYear("", organ, year, Map.of());
        var tally = new ChannelTally(this::columnAndAbove).add(counts.groups(period.from(), period.to(), organ));
        var labels = new HashMap<Map.Entry<String, String>, String>();
        return Arrays.stream(ChannelMetric.values())
                .flatMap(metric -> tally.of(metric)
                        .entrySet()
                        .stream()
                        .map(entry -> figure(FigureQuery.ofYear(metric.apiName(), organ, year, entry.getKey()), entry
                                .getValue(), labels)))
                .toList();
    }

    @Override
    public long value(FigureQuery query) {
        return counts.count(dimensions.selection(query));
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return records.of(counts.list(dimensions.selection(query), after, limit));
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, dimensions::label));
    }

    @Override
    public SortedMap<YearMonth, Long> byMonth(FigureQuery query) {
        return counts.byMonth(dimensions.selection(query));
    }

    @Override
    public Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> organs) {
        var wanted = Set.copyOf(organs);
        return counts.byOrgan(dimensions.selection(query))
                .entrySet()
                .stream()
                .filter(count -> wanted.contains(count.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Overlap> overlaps(int year, @Nullable OrganId organ) {
        var all = whole(ChannelMetric.PUBLISHED, year, organ, Map.of());
        if (all.value() == 0) {
            return List.of();
        }
        return List.of(new Overlap(all, whole(ChannelMetric.PUBLISHED, year, organ, Map.of("channel", "site")), whole(
                ChannelMetric.PUBLISHED, year, organ, Map.of("channel", "other")),
                whole(ChannelMetric.SITE_ONLY, year,
                        organ, Map.of()),
                whole(ChannelMetric.OVERLAP, year, organ, Map.of()), whole(
                        ChannelMetric.OTHER_ONLY, year, organ, Map.of())));
    }

    private Figure whole(ChannelMetric metric, int year, @Nullable OrganId organ, Map<String, String> narrowed) {
        var query = FigureQuery.ofYear(metric.apiName(), organ, year, narrowed);
        return new Figure(query, labels(query), value(query));
    }

    private Figure figure(FigureQuery query, long value, Map<Map.Entry<String, String>, String> known) {
        var labels = query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> known.computeIfAbsent(entry, dimensions::label)));
        return new Figure(query, labels, value);
    }

    private Metric metric(ChannelMetric metric) {
        String key = "channel.metric." + metric.name();
        return new Metric(metric.apiName(), words.of(key), "条", words.of(key + ".definition"),
                metric == ChannelMetric.PUBLISHED
                        ? Map.of("channel", false, "column", false, "field", false)
                        : Map.of("column", false, "field", false));
    }

    private List<String> columnAndAbove(ColumnId id) {
        return catalogue.find(id).isEmpty() ? List.of() : catalogue.path(id).stream().map(Column::slug).toList();
    }
}

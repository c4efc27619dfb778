package org.gongkai.channel.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.channel.domain.ChannelCounts;
import org.gongkai.channel.domain.ChannelMetric;
import org.gongkai.channel.domain.OrganLevel;
import org.gongkai.channel.domain.Selection;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many units published anything, in all and by column: the "三十多个部门" of annual reports. */
@Component
class PublisherFigures implements MetricSource {
    private static final String NAME = "channel.publishers";
    private final ChannelCounts counts;
    private final ChannelDimensions dimensions;
    private final Catalogue catalogue;
    private final Organs organs;
    private final Words words;

    PublisherFigures(ChannelCounts counts, ChannelDimensions dimensions, Catalogue catalogue, Organs organs,
            Words words) {
        this.counts = counts;
        this.dimensions = dimensions;
        this.catalogue = catalogue;
        this.organs = organs;
        this.words = words;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric(NAME, words.of("channel.metric.PUBLISHERS"), "个单位", words.of(
                "channel.metric.PUBLISHERS.definition"), Map.of("column", false, "level", true)));
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var period = FigureQuery.ofYear(NAME, organ, year, Map.of());
        var publishers = new HashMap<Map<String, String>, Set<OrganId>>();
        publishers.put(Map.of(), new HashSet<>());
        counts.columnsByOrgan(period.from(), period.to(), organ)
                .forEach((publisher, columns) -> add(publisher, columns, publishers));
        return publishers.entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> new TreeMap<>(entry.getKey()).toString()))
                .map(entry -> figure(FigureQuery.ofYear(NAME, organ, year, entry.getKey()), entry.getValue().size()))
                .toList();
    }

    private void add(OrganId organ, Set<Set<ColumnId>> columns, Map<Map<String, String>, Set<OrganId>> publishers) {
        String level = levelOf(organ).value();
        publishers.computeIfAbsent(Map.of(), whole -> new HashSet<>()).add(organ);
        publishers.computeIfAbsent(Map.of("level", level), of -> new HashSet<>()).add(organ);
        for (var column : columnsAndAbove(columns.stream().flatMap(Set::stream).collect(Collectors.toSet()))) {
            publishers.computeIfAbsent(Map.of("column", column), of -> new HashSet<>()).add(organ);
            publishers.computeIfAbsent(Map.of("column", column, "level", level), of -> new HashSet<>()).add(organ);
        }
    }

    private Set<String> columnsAndAbove(Collection<ColumnId> columns) {
        return columns.stream()
                .filter(id -> catalogue.find(id).isPresent())
                .flatMap(id -> catalogue.path(id).stream())
                .map(Column::slug)
                .collect(Collectors.toSet());
    }

    @Override
    public long value(FigureQuery query) {
        return publishers(query).size();
    }

    /** Whoever published last comes first. */
    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        var rows = publishers(query).entrySet()
                .stream()
                .map(count -> row(count.getKey(), count.getValue(), query))
                .sorted(Comparator.comparing(RecordRow::date)
                        .reversed()
                        .thenComparing((RecordRow row) -> Long.valueOf(row.key())))
                .toList();
        var rest = after == null ? rows : rows.stream().dropWhile(row -> !row.key().equals(after)).skip(1).toList();
        return Slice.of(rest, limit, RecordRow::key);
    }

    /** How much each of them published. */
    private Map<OrganId, Long> publishers(FigureQuery query) {
        String level = query.dimensions().get("level");
        var wanted = level == null ? null : level(level);
        return counts.byOrgan(selection(query, query.organ()))
                .entrySet()
                .stream()
                .filter(count -> wanted == null || levelOf(count.getKey()) == wanted)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Selection selection(FigureQuery query, @Nullable OrganId organ) {
        var items = new HashMap<>(query.dimensions());
        items.remove("level");
        return dimensions.selection(new FigureQuery(ChannelMetric.PUBLISHED.apiName(), organ, query.from(), query.to(),
                items));
    }

    private RecordRow row(OrganId id, long items, FigureQuery query) {
        var organ = organs.get(id);
        return new RecordRow(id.toString(), organ.name(), counts.latest(selection(query, id)), organ.discloses()
                ? "/xxgk/" + organ.slug() + "/"
                : null, List.of(words.of("channel.publishers.items", items)));
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getKey().equals("level") ? words.of(
                        "channel.level", level(entry.getValue())) : dimensions.label(entry)));
    }

    private Figure figure(FigureQuery query, long value) {
        return new Figure(query, labels(query), value);
    }

    private OrganLevel levelOf(OrganId organ) {
        return OrganLevel.of(organs.get(organ).kind());
    }

    private static OrganLevel level(String value) {
        return OrganLevel.find(value)
                .orElseThrow(() -> new BadInput("level", "单位层级应为 county、department、township 或 village。"));
    }
}

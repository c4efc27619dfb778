package org.gongkai.disclosure.application;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.statistics.RecordFate;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.application.DisclosureCounts.Selection;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures about items: each counted once, whatever the number of its columns, editions and channels. */
@Component
class DisclosureFigures implements MetricSource {
    private static final List<DisclosureMetric> STOCKS_AND_DOCUMENTS = List.of(DisclosureMetric.NORMATIVE_ISSUED,
            DisclosureMetric.NORMATIVE_REPEALED, DisclosureMetric.NORMATIVE_IN_FORCE,
            DisclosureMetric.NORMATIVE_OPENED, DisclosureMetric.NORMATIVE_OPEN);

    private final DisclosureCounts counts;
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Words words;
    private final PublicDisclosures items;

    DisclosureFigures(DisclosureCounts counts, Catalogue catalogue, Vocabularies vocabularies, Words words,
            PublicDisclosures items) {
        this.counts = counts;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.words = words;
        this.items = items;
    }

    /** The key of an item ends with its number; that of an organ says nothing about an item. */
    @Override
    public Optional<RecordFate> fate(FigureQuery query, String key) {
        return query.metric().equals(DisclosureMetric.ORGANS_PUBLISHING.apiName()) ? Optional.empty()
                : Optional.of(items.find(DisclosureId.ofKey(key)).fate());
    }

    @Override
    public List<Metric> metrics() {
        return Arrays.stream(DisclosureMetric.values()).map(this::metric).toList();
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var published = FigureQuery.ofYear(DisclosureMetric.PUBLISHED.apiName(), organ, year, Map.of());
        var tally = new DisclosureTally(this::columnAndAbove);
        counts.groups(selection(published)).forEach(tally::add);
        var documents = STOCKS_AND_DOCUMENTS.stream()
                .map(metric -> FigureQuery.ofYear(metric.apiName(), organ, year, Map.of()))
                .map(query -> new Figure(query, Map.of(), value(query)));
        return Stream.concat(tally.figures(year, organ, this::labels), documents).toList();
    }

    @Override
    public long value(FigureQuery query) {
        return counts.count(selection(query));
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return counts.list(selection(query), after, limit);
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getKey().equals("column")
                        ? column(entry.getValue()).name()
                        : vocabularies.nameOf(Vocabulary.FIELD, entry.getValue())));
    }

    @Override
    public SortedMap<YearMonth, Long> byMonth(FigureQuery query) {
        var selection = selection(query);
        return selection.metric() == DisclosureMetric.PUBLISHED
                ? counts.byMonth(selection)
                : MetricSource.super.byMonth(query);
    }

    @Override
    public Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> organs) {
        var wanted = Set.copyOf(organs);
        return counts.byOrgan(selection(query))
                .entrySet()
                .stream()
                .filter(count -> wanted.contains(count.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Selection selection(FigureQuery query) {
        var metric = Arrays.stream(DisclosureMetric.values())
                .filter(known -> known.apiName().equals(query.metric()))
                .findFirst()
                .orElseThrow();
        var column = query.dimensions().get("column");
        return new Selection(metric, query.organ(), query.from(), query.to(),
                column == null ? Set.of() : catalogue.subtree(column(column).id()),
                field(query.dimensions().get("field")));
    }

    private Metric metric(DisclosureMetric metric) {
        var key = "disclosure.metric." + metric.name();
        return new Metric(metric.apiName(), words.of(key), metric.unit(), words.of(key + ".definition"),
                metric.dimensions());
    }

    private Column column(String slug) {
        return catalogue.findBySlug(slug).orElseThrow(() -> new BadInput("column", "没有代号为“" + slug + "”的栏目"));
    }

    private @Nullable String field(@Nullable String code) {
        if (code != null && vocabularies.find(Vocabulary.FIELD, code).isEmpty()) {
            throw new BadInput("field", "没有代号为“" + code + "”的领域");
        }
        return code;
    }

    private List<String> columnAndAbove(ColumnId id) {
        return catalogue.find(id).isEmpty() ? List.of() : catalogue.path(id).stream().map(Column::slug).toList();
    }
}

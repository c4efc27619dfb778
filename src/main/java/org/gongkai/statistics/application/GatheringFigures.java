package org.gongkai.statistics.application;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.Overlap;
import org.gongkai.statistics.RecordFate;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Asks the module that counts a thing; what a metric does not declare is refused here, for all sources alike. A refusal is an
 * answer: whoever asked within a larger transaction goes on.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = {BadInput.class, NoSuchRecord.class})
class GatheringFigures implements Figures {
    /** A metric and who counts it. */
    private record Counted(Metric metric, MetricSource by) {}

    private final ObjectProvider<MetricSource> sources;
    /** By name. What is counted is laid down in code and data files; a report asks for it cell by cell. */
    private final Supplier<Map<String, Counted>> counted = SingletonSupplier.of(this::gather);

    GatheringFigures(ObjectProvider<MetricSource> sources) {
        this.sources = sources;
    }

    private Map<String, Counted> gather() {
        var all = new LinkedHashMap<String, Counted>();
        sources.orderedStream()
                .forEach(source -> source.metrics()
                        .forEach(metric -> all.putIfAbsent(metric.name(), new Counted(metric, source))));
        return all;
    }

    /** Known without the database, and asked for each of a thousand figures. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Metric> metrics() {
        return counted.get().values().stream().map(Counted::metric).toList();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Metric metric(String name) {
        return counted(name).metric();
    }

    private Counted counted(String name) {
        var found = counted.get().get(name);
        if (found == null) {
            throw new NoSuchRecord("没有名为“%s”的指标。现有指标：%s".formatted(name, names()));
        }
        return found;
    }

    @Override
    public List<Figure> ofYear(int year, @Nullable OrganId organ) {
        return sources.orderedStream().flatMap(source -> source.figures(year, organ).stream()).toList();
    }

    @Override
    public Figure get(FigureQuery query) {
        var source = sourceOf(query);
        return new Figure(query, source.labels(query), source.value(query));
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return sourceOf(query).labels(query);
    }

    @Override
    public Map<Map<String, String>, Long> parts(FigureQuery whole, Set<String> along) {
        along.forEach(dimension -> requireDeclared(whole.metric(), dimension));
        return sourceOf(whole).parts(whole, along);
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return sourceOf(query).records(query, after, limit);
    }

    @Override
    public Optional<RecordFate> fate(FigureQuery query, String key) {
        return sourceOf(query).fate(query, key);
    }

    @Override
    public SortedMap<YearMonth, Long> byMonth(FigureQuery query) {
        return sourceOf(query).byMonth(query);
    }

    @Override
    public Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> organs) {
        return sourceOf(query).byOrgan(query, organs);
    }

    @Override
    public List<Overlap> overlaps(int year, @Nullable OrganId organ) {
        return sources.orderedStream().flatMap(source -> source.overlaps(year, organ).stream()).toList();
    }

    /** The transaction around it is what holds the state. */
    @Override
    public <T> T together(Supplier<T> questions) {
        return questions.get();
    }

    private MetricSource sourceOf(FigureQuery query) {
        var found = counted(query.metric());
        query.dimensionNames().forEach(dimension -> requireDeclared(query.metric(), dimension));
        return found.by();
    }

    private void requireDeclared(String metric, String dimension) {
        var declared = metric(metric).dimensions().keySet();
        if (!declared.contains(dimension)) {
            throw new BadInput(dimension, "指标“%s”没有“%s”这个维度，可用的维度：%s".formatted(metric, dimension, declared
                    .isEmpty() ? "无" : String.join("、", declared.stream().sorted().toList())));
        }
    }

    private String names() {
        return metrics().stream().map(Metric::name).sorted().collect(Collectors.joining("、"));
    }
}

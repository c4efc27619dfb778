package org.gongkai.statistics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordFate;
import org.gongkai.statistics.RecordRow;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntries.EntryKeyPart;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.statistics.domain.OutsideMetric;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures kept outside: the sum of what was entered and reviewed. A rate is never summed: the county's own entry stands for it. */
@Component
class EnteredFigures implements MetricSource {
    private final OutsideMetrics metrics;
    private final FigureEntries entries;
    private final Organs organs;
    private final Clock clock;

    EnteredFigures(OutsideMetrics metrics, FigureEntries entries, Organs organs, Clock clock) {
        this.metrics = metrics;
        this.entries = entries;
        this.organs = organs;
        this.clock = clock;
    }

    @Override
    public List<Metric> metrics() {
        return metrics.all().stream().map(OutsideMetric::metric).toList();
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var sums = entries.sums(year, organ);
        var ofCounty = organ == null && !sums.isEmpty() ? entries.sums(year, organs.county().id()) : sums;
        return metrics.all()
                .stream()
                .flatMap(metric -> figures(metric, year, organ, metric.measure().sums() ? sums : ofCounty))
                .toList();
    }

    private static Stream<Figure> figures(OutsideMetric metric, int year, @Nullable OrganId organ,
            Map<EntryKeyPart, Long> sums) {
        var figures = new ArrayList<Figure>();
        long whole = 0;
        for (var part : metric.entries().entrySet()) {
            Long value = sums.get(new EntryKeyPart(metric.name(), part.getKey()));
            if (value != null && metric.dimension() != null) {
                figures.add(new Figure(FigureQuery.ofYear(metric.name(), organ, year, Map.of(metric.dimension(), part
                        .getKey())), Map.of(metric.dimension(), part.getValue()), value));
            }
            whole += value == null ? 0 : value;
        }
        if (whole != 0 && (metric.measure().sums() || metric.dimension() == null)) {
            figures.addFirst(new Figure(FigureQuery.ofYear(metric.name(), organ, year, Map.of()), Map.of(), whole));
        }
        return figures.stream();
    }

    @Override
    public long value(FigureQuery query) {
        return entries.sum(ofFiler(query), part(query));
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return entries.counted(ofFiler(query), part(query), after, limit).map(this::row);
    }

    private RecordRow row(FigureEntry entry) {
        var key = entry.entered().key();
        var metric = metrics.require(key.metric());
        return new RecordRow(entry.id().toString(), "%s：%d年%s".formatted(organs.get(key.organ()).name(), key.year(),
                metric.fullLabel(key.part())), LocalDate.of(key.year(), 12, 31), "/tongji/tianbao/" + entry.id(),
                List
                        .of("数据来源：" + entry.entered().source()),
                entry.entered().value());
    }

    /** Entries stay for ever; one that counted no longer does when a later one was accepted. */
    @Override
    public Optional<RecordFate> fate(FigureQuery query, String key) {
        var entry = entries.get(new EntryId(Long.parseLong(key)));
        var review = entry.review();
        String accepted = review == null ? "" : LocalDate.ofInstant(review.at(), clock.getZone()) + " 审核通过";
        return Optional.of(new RecordFate(entry.state() == FigureEntry.State.REPLACED
                ? "已由后来审核通过的填报代替"
                : accepted, "/tongji/tianbao/" + entry.id()));
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        var metric = metrics.require(query.metric());
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, given -> metric.partLabel(metric.part(given
                        .getValue()))));
    }

    @Override
    public Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> wanted) {
        var all = entries.byOrgan(query.of(null), part(query));
        all.keySet().retainAll(Set.copyOf(wanted));
        return all;
    }

    private FigureQuery ofFiler(FigureQuery query) {
        return query.organ() == null && !metrics.require(query.metric()).measure().sums()
                ? query.of(organs.county().id())
                : query;
    }

    private String part(FigureQuery query) {
        var metric = metrics.require(query.metric());
        String given = query.dimensions().getOrDefault(metric.dimension() == null ? "" : metric.dimension(), "");
        return given.isEmpty() && metric.measure().sums() ? given : metric.part(given);
    }
}

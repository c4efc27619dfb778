package org.gongkai.request.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.statistics.RecordFate;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.application.RequestCounts.Selection;
import org.gongkai.statistics.Audience;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as figures: numbers for everyone, small ones guarded; the cases behind them for those who handle them. */
@Component
class RequestFigures implements MetricSource {
    private final RequestCounts counts;
    private final Words words;

    RequestFigures(RequestCounts counts, Words words) {
        this.counts = counts;
        this.words = words;
    }

    /** Its case tells what was corrected in it. */
    @Override
    public Optional<RecordFate> fate(FigureQuery query, String key) {
        return counts.find(Long.parseLong(key.substring(key.indexOf('_') + 1)))
                .map(row -> new RecordFate(words.of("request.fate", row.date(), String.join(" ", row.notes())),
                        row.url()));
    }

    @Override
    public List<Metric> metrics() {
        return Arrays.stream(RequestMetric.values()).map(this::metric).toList();
    }

    private Metric metric(RequestMetric metric) {
        String key = "request.metric." + metric.name();
        return new Metric(metric.apiName(), words.of(key), "件", words.of(key + ".definition"), metric.dimensions())
                .openedBy(Audience.officers(Audience.Shown.GUARDED, Permission.READ_REQUESTS));
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var figures = new ArrayList<Figure>();
        for (var metric : RequestMetric.values()) {
            var whole = FigureQuery.ofYear(metric.apiName(), organ, year, Map.of());
            figures.add(new Figure(whole, Map.of(), value(whole)));
            metric.dimensions()
                    .keySet()
                    .stream()
                    .sorted()
                    .forEach(along -> parts(whole, Set.of(along)).forEach((narrowed,
                            value) -> figures
                                    .add(figure(FigureQuery.ofYear(metric.apiName(), organ, year, narrowed), value))));
        }
        return figures;
    }

    private Figure figure(FigureQuery query, long value) {
        return new Figure(query, labels(query), value);
    }

    @Override
    public long value(FigureQuery query) {
        return counts.count(selection(query));
    }

    @Override
    public Map<Map<String, String>, Long> parts(FigureQuery whole, Set<String> along) {
        return counts.parts(selection(whole), along);
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return counts.list(selection(query), after, limit);
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

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getKey().equals("outcome")
                        ? outcome(entry.getValue()).label()
                        : applicant(entry.getValue()).term()));
    }

    private static Selection selection(FigureQuery query) {
        String applicant = query.dimensions().get("applicant");
        String outcome = query.dimensions().get("outcome");
        return new Selection(RequestMetric.find(query.metric()).orElseThrow(), query.organ(), query.from(), query.to(),
                applicant == null ? null : applicant(applicant), outcome == null ? null : outcome(outcome));
    }

    private static ApplicantKind applicant(String key) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput("applicant", "没有“%s”这类申请人。".formatted(key)));
    }

    private static Outcome outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("outcome", "没有“%s”这种办理结果。".formatted(name)));
    }
}

package org.gongkai.remedy.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.remedy.application.RemedyCases.Selection;
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

/** Reviews and suits as figures (表四). */
@Component
class RemedyFigures implements MetricSource {
    private static final String NAME = "remedy.cases";
    private final RemedyCases cases;
    private final Words words;

    RemedyFigures(RemedyCases cases, Words words) {
        this.cases = cases;
        this.words = words;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric(NAME, words.of("remedy.metric"), "件", words.of("remedy.metric.definition"), Map.of(
                "group", true, "result", true)).openedBy(Audience.officers(Audience.Shown.GUARDED,
                        Permission.READ_REQUESTS)));
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var whole = FigureQuery.ofYear(NAME, organ, year, Map.of());
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(whole, Map.of(), value(whole)));
        for (var along : List.of(Set.of("group"), Set.of("result"), Set.of("group", "result"))) {
            parts(whole, along).forEach((narrowed, value) -> {
                var query = FigureQuery.ofYear(NAME, organ, year, narrowed);
                figures.add(new Figure(query, labels(query), value));
            });
        }
        return figures;
    }

    @Override
    public long value(FigureQuery query) {
        return cases.count(selection(query));
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return cases.list(selection(query), after, limit);
    }

    @Override
    public Map<Map<String, String>, Long> parts(FigureQuery whole, Set<String> along) {
        return cases.parts(selection(whole), along);
    }

    @Override
    public Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> organs) {
        var counts = cases.byOrgan(selection(query));
        counts.keySet().retainAll(Set.copyOf(organs));
        return counts;
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getKey().equals("group")
                        ? group(entry.getValue()).term()
                        : result(entry.getValue()).term()));
    }

    private static Selection selection(FigureQuery query) {
        String group = query.dimensions().get("group");
        String result = query.dimensions().get("result");
        return new Selection(query.organ(), query.from(), query.to(), group == null ? null : group(group),
                result == null ? null : result(result));
    }

    private static RemedyGroup group(String key) {
        return Arrays.stream(RemedyGroup.values())
                .filter(group -> group.isCounted() && group.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadInput("group", "没有“%s”这一类。".formatted(key)));
    }

    private static RemedyResult result(String key) {
        return Arrays.stream(RemedyResult.values())
                .filter(result -> result.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadInput("result", "没有“%s”这种结果。".formatted(key)));
    }
}

package org.gongkai.remedy.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Permission;
import org.gongkai.organ.OrganId;
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

/** Figures only the checks of the annual report ask for; not public. */
@Component
class RemedyCheckFigures implements MetricSource {
    private final RemedyCases cases;
    private final Words words;

    RemedyCheckFigures(RemedyCases cases, Words words) {
        this.cases = cases;
        this.words = words;
    }

    @Override
    public List<Metric> metrics() {
        return Arrays.stream(RemedyCheck.values())
                .map(check -> new Metric(check.metric(), words.of(check.metric()), "件",
                        words.of(check.metric() + ".definition"), Map.of())
                        .openedBy(Audience.officers(Audience.Shown.INTERNAL, Permission.READ_REQUESTS)))
                .toList();
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        return List.of();
    }

    @Override
    public long value(FigureQuery query) {
        return cases.count(check(query), query.organ(), query.from(), query.to());
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return cases.list(check(query), query.organ(), query.from(), query.to(), after, limit);
    }

    private static RemedyCheck check(FigureQuery query) {
        return RemedyCheck.find(query.metric()).orElseThrow();
    }
}

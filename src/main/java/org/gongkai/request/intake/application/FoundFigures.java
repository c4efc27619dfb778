package org.gongkai.request.intake.application;

import java.util.List;
import java.util.Map;
import org.gongkai.organ.OrganId;
import org.gongkai.request.intake.domain.FoundCounts;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many needs ended before they became requests, because what was wanted was public already. */
@Component
class FoundFigures implements MetricSource {
    private static final Metric METRIC = new Metric("request.found-without-asking", "查到不用申请", "次",
            "填写申请时看到已经公开的信息、点了“找到了，不用申请了”的次数；同一张申请表只计一次，不记是谁", Map.of());

    private final FoundCounts counts;

    FoundFigures(FoundCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(METRIC);
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var query = FigureQuery.ofYear(METRIC.name(), organ, year, Map.of());
        return List.of(new Figure(query, Map.of(), value(query)));
    }

    @Override
    public long value(FigureQuery query) {
        return counts.value(query.organ(), query.from(), query.to());
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return counts.records(query.organ(), query.from(), query.to(), after, limit);
    }
}

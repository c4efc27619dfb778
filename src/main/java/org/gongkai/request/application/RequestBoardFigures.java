package org.gongkai.request.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Permission;
import org.gongkai.organ.OrganId;
import org.gongkai.request.application.BoardCounts.Selection;
import org.gongkai.statistics.Audience;
import org.gongkai.statistics.Audience.Shown;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How requests go: open, overdue, late, extended, corrected, and how long they take. Values are public, records are not. */
@Component
class RequestBoardFigures implements MetricSource {
    private static final Audience OFFICERS = Audience.officers(Shown.GUARDED, Permission.READ_REQUESTS);
    private static final Audience CHECKS = Audience.officers(Shown.INTERNAL, Permission.READ_REQUESTS);

    private final BoardCounts counts;
    private final Clock clock;

    RequestBoardFigures(BoardCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public List<Metric> metrics() {
        return Arrays.stream(BoardMetric.values())
                .map(metric -> new Metric(metric.apiName(), metric.label(), metric.unit(), metric.definition(),
                        Map.of())
                        .openedBy(metric.isForChecks() ? CHECKS : OFFICERS))
                .toList();
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        return Arrays.stream(BoardMetric.values())
                .map(metric -> FigureQuery.ofYear(metric.apiName(), organ, year, Map.of()))
                .map(query -> new Figure(query, Map.of(), value(query)))
                .toList();
    }

    @Override
    public long value(FigureQuery query) {
        return counts.value(selection(query));
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return counts.records(selection(query), after, limit);
    }

    private Selection selection(FigureQuery query) {
        var metric = Arrays.stream(BoardMetric.values())
                .filter(known -> known.apiName().equals(query.metric()))
                .findFirst()
                .orElseThrow();
        return new Selection(metric, query.organ(), query.from(), query.to(), LocalDate.now(clock));
    }
}

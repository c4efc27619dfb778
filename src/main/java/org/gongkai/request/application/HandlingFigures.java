package org.gongkai.request.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.identity.Permission;
import org.gongkai.organ.OrganId;
import org.gongkai.request.application.HandlingCounts.Selection;
import org.gongkai.statistics.Audience;
import org.gongkai.statistics.Audience.Shown;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Measure;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.MetricSource;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long handling took, spread over the steps of the term, and the fees collected (109号; they stand in the annual report). */
@Component
class HandlingFigures implements MetricSource {
    static final String CLOSED = "request.closed-within";
    static final String FEES = "request.fees";

    private final HandlingCounts counts;
    private final Words words;

    HandlingFigures(HandlingCounts counts, Words words) {
        this.counts = counts;
        this.words = words;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                new Metric(CLOSED, words.of("request.metric.closed-within"), "件",
                        words.of("request.metric.closed-within.definition"), Map.of("used", true))
                        .openedBy(Audience.officers(Shown.GUARDED, Permission.READ_REQUESTS)),
                new Metric(FEES, words.of("request.metric.fees"), "元", words.of("request.metric.fees.definition"),
                        Map.of())
                        .measuredAs(Measure.MONEY)
                        .openedBy(Audience.officers(Shown.EXACT, Permission.READ_REQUESTS)));
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var closed = FigureQuery.ofYear(CLOSED, organ, year, Map.of());
        var fees = FigureQuery.ofYear(FEES, organ, year, Map.of());
        var figures = new ArrayList<>(List.of(new Figure(closed, Map.of(), value(closed)), new Figure(fees, Map.of(),
                value(fees))));
        counts.closedByDays(selection(closed)).forEach((used, cases) -> {
            var part = FigureQuery.ofYear(CLOSED, organ, year, Map.of("used", used.key()));
            figures.add(new Figure(part, labels(part), cases));
        });
        return figures;
    }

    @Override
    public long value(FigureQuery query) {
        return query.metric().equals(FEES) ? counts.fees(selection(query)) : counts.closed(selection(query));
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return query.metric().equals(FEES)
                ? counts.feeRecords(selection(query), after, limit)
                : counts.closedRecords(selection(query), after, limit);
    }

    @Override
    public Map<String, String> labels(FigureQuery query) {
        return query.dimensions()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> DaysUsed.of(one.getValue()).term()));
    }

    private static Selection selection(FigureQuery query) {
        var used = query.dimensions().get("used");
        return new Selection(query.organ(), query.from(), query.to(), used == null ? null : DaysUsed.of(used));
    }
}

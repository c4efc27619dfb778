package org.gongkai.remedy.application;

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

/** Complaints (条例 §47, §51): in no table of the annual report, but in its text. */
@Component
class ComplaintFigures implements MetricSource {
    private static final String NAME = "remedy.complaints";
    private final Complaints complaints;
    private final Words words;

    ComplaintFigures(Complaints complaints, Words words) {
        this.complaints = complaints;
        this.words = words;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric(NAME, words.of("remedy.complaints"), "件", words.of("remedy.complaints.definition"),
                Map.of()).openedBy(Audience.officers(Audience.Shown.GUARDED, Permission.READ_REQUESTS)));
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        var whole = FigureQuery.ofYear(NAME, organ, year, Map.of());
        return List.of(new Figure(whole, Map.of(), value(whole)));
    }

    @Override
    public long value(FigureQuery query) {
        return complaints.count(query.organ(), query.from(), query.to());
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return complaints.list(query.organ(), query.from(), query.to(), after, limit);
    }
}

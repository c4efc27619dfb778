package org.gongkai.testing;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two figures whose records are not public, in the year 2001 only: one with a guarded value, one internal. */
@Component
class TestFigures implements MetricSource {
    @Override
    public List<Metric> metrics() {
        return List.of(metric("test.guarded", Audience.Shown.GUARDED), metric("test.internal",
                Audience.Shown.INTERNAL));
    }

    private static Metric metric(String name, Audience.Shown shown) {
        return new Metric(name, "试验", "件", "三件。", Map.of("channel", true)).openedBy(Audience.officers(shown,
                Permission.REVIEW_IN_UNIT));
    }

    @Override
    public List<Figure> figures(int year, @Nullable OrganId organ) {
        return year != 2001 ? List.of()
                : metrics().stream()
                        .map(metric -> FigureQuery.ofYear(metric.name(), organ, year, Map.of("channel", "x")))
                        .map(query -> new Figure(query, Map.of("channel", "某渠道"), 3))
                        .toList();
    }

    @Override
    public long value(FigureQuery query) {
        return 3;
    }

    @Override
    public Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit) {
        return new Slice<>(List.of("第一件", "第二件", "第三件")
                .stream()
                .map(title -> new RecordRow(title, title, LocalDate.of(2001, 3, 2), null, List.of()))
                .toList(), null);
    }
}

package org.gongkai.report.application;

import org.gongkai.identity.OrganScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filers of a year side by side, figure by figure; one question for each figure. */
@Service
@Transactional(readOnly = true)
public class ComparingFilers {
    private static final List<String> COMPARED = List.of("disclosure.published", "disclosure.normative_in_force",
            "request.received", "request.finished", "request.carried-out", "remedy.cases");
    private final Figures figures;
    private final FilingBoard board;

    ComparingFilers(Figures figures, FilingBoard board) {
        this.figures = figures;
        this.board = board;
    }

    /** @param values by metric; what an organ has nothing of is nought */
    public record Row(FilingBoard.Line line, Map<String, Long> values) {}

    /** Figures that are compared, as far as they are counted here. */
    public List<Metric> metrics() {
        return COMPARED.stream()
                .flatMap(name -> figures.metrics().stream().filter(metric -> metric.name().equals(name)))
                .toList();
    }

    public List<Row> of(int year, OrganScope scope) {
        var lines = board.of(year, scope);
        var organs = lines.stream().map(FilingBoard.Line::organ).map(Organ::id).toList();
        var byMetric = new LinkedHashMap<String, Map<OrganId, Long>>();
        metrics().forEach(metric -> byMetric.put(metric.name(), figures.byOrgan(FigureQuery.ofYear(metric.name(), null,
                year, Map.of()), organs)));
        return lines.stream().map(line -> row(line, byMetric)).toList();
    }

    private static Row row(FilingBoard.Line line, Map<String, Map<OrganId, Long>> byMetric) {
        var values = new LinkedHashMap<String, Long>();
        byMetric.forEach((metric, counts) -> values.put(metric, counts.getOrDefault(line.organ().id(), 0L)));
        return new Row(line, values);
    }
}

package org.gongkai.report.application;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.HandTyped;
import org.gongkai.report.domain.making.HandTyped.Known;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;

/** Figures by the words of their labels: all of them must stand in the clause. Only those named are counted. */
class FiguresNamed implements HandTyped.KnownFigures {
    private static final String BETWEEN_WORDS = "[的、和（）()]|数量|总数|金额";
    private static final String TEN_THOUSAND = "万元";
    private final Figures figures;
    private final AnnualReport report;

    FiguresNamed(Figures figures, AnnualReport report) {
        this.figures = figures;
        this.report = report;
    }

    @Override
    public List<Known> namedIn(String clause, String unit) {
        return figures.metrics()
                .stream()
                .filter(metric -> fits(metric.unit(), unit) && words(metric).allMatch(clause::contains))
                .sorted(Comparator.comparingInt((Metric metric) -> metric.label().length()).reversed())
                .map(metric -> new Known(metric.label(), value(metric, unit)))
                .toList();
    }

    private static boolean fits(String metric, String typed) {
        return metric.startsWith(typed) || metric.equals("元") && typed.equals(TEN_THOUSAND);
    }

    private static Stream<String> words(Metric metric) {
        return Stream.of(metric.label().split(BETWEEN_WORDS)).filter(word -> word.length() > 1);
    }

    private BigDecimal value(Metric metric, String unit) {
        var whole = FigureQuery.ofYear(metric.name(), report.counts(), report.year(), Map.of());
        var exact = metric.measure().exact(figures.get(whole).value());
        return unit.equals(TEN_THOUSAND) ? exact.movePointLeft(4) : exact;
    }
}

package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.text.FigureName;
import org.gongkai.report.domain.text.Format;
import org.gongkai.report.web.InsertableFigure.Way;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** The figures an author may insert, with what each counts, its value now, and the ways to write it. */
@Component
class FigureList {
    private static final int MOST = 60;
    private final Figures figures;
    private final Words words;

    FigureList(Figures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** Wholes first, then parts; those whose label, definition or name has all the words asked for. */
    FoundFigures of(AnnualReport report, String asked) {
        boolean county = report.counts() == null;
        var ofYear = figures.ofYear(report.year(), report.counts());
        var all = Stream.concat(ofYear.stream(), nothing(report, ofYear))
                .sorted(Comparator.comparingInt(figure -> figure.query().dimensions().size()))
                .map(figure -> entry(figure, county))
                .filter(entry -> asked.isBlank() || entry.has(asked.strip()))
                .toList();
        return new FoundFigures(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    /** Metrics without a record this year: the sentence for nought needs them as well. */
    private Stream<Figure> nothing(AnnualReport report, List<Figure> ofYear) {
        var known = ofYear.stream().map(figure -> figure.query().metric()).collect(Collectors.toSet());
        return figures.metrics()
                .stream()
                .filter(metric -> !known.contains(metric.name()) && metric.measure().sums())
                .map(metric -> new Figure(FigureQuery.ofYear(metric.name(), report.counts(), report.year(), Map.of()),
                        Map.of(), 0));
    }

    private InsertableFigure entry(Figure figure, boolean county) {
        var metric = figures.metric(figure.query().metric());
        String name = new FigureName(metric.name(), figure.query().dimensions(), "", 0).written();
        return new InsertableFigure(metric.label(), String.join("、", figure.dimensionLabels().values()),
                metric.measure().grouped(figure.value()) + " " + metric.unit(), metric.definition(),
                "{{" + name + "}}", ways(metric, name, figure.query().dimensions().isEmpty(), county));
    }

    private List<Way> ways(Metric metric, String name, boolean whole, boolean county) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(words.of("report.way.change"), "{{" + name + "|" + Format.CHANGE.term() + "}}"));
        ways.add(new Way(words.of("report.way.zero"), words.of("report.way.zero.text", name, metric.label(),
                metric.unit())));
        if (whole) {
            metric.dimensions()
                    .keySet()
                    .stream()
                    .sorted()
                    .forEach(dimension -> ways.add(new Way(words.of("report.way.each", words.of(
                            "statistics.dimension." + dimension)),
                            each(name, dimension, metric.unit()))));
        }
        if (county) {
            ways.add(new Way(words.of("report.way.each", FigureName.ORGAN),
                    each(name, FigureName.ORGAN, metric.unit())));
        }
        return ways;
    }

    private String each(String name, String along, String unit) {
        return words.of("report.way.each.text", name, along, unit);
    }
}

package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.ReportId;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Overlap;
import org.springframework.stereotype.Component;

/** What a published report shows as pictures, each above the table with the same numbers. */
@Component
class ReportCharts {
    private static final int YEARS = 4;
    private static final String PUBLISHED = "disclosure.published";
    private static final CellRef RECEIVED = CellRef.parse("3.R1.T");
    private static final List<List<String>> RESULTS = List.of(List.of("予以公开", "A"), List.of("部分公开", "B"), List.of(
            "不予公开", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"), List.of("无法提供", "D1", "D2", "D3"),
            List.of("不予处理", "E1",
                    "E2", "E3", "E4", "E5"),
            List.of("其他处理", "F", "F1", "F2", "F3"));
    private final AnnualReports reports;
    private final Figures figures;

    ReportCharts(AnnualReports reports, Figures figures) {
        this.reports = reports;
        this.figures = figures;
    }

    ChartsView of(ComposedReport report) {
        var made = report.report();
        var signed = (made.stage().isFrozen() ? reports.frozenFigures(made.id()) : List.<FrozenFigure>of()).stream()
                .collect(Collectors.toMap(FrozenFigure::query, FrozenFigure::value, (one, same) -> one));
        var overlaps = figures.overlaps(made.year(), made.counts());
        var frozen = overlaps.stream().flatMap(overlap -> asSigned(overlap, signed).stream()).toList();
        return new ChartsView(published(report), received(report), outcomes(report), frozen.isEmpty() ? overlaps
                : frozen, frozen.isEmpty());
    }

    /** As it was when the report was signed; empty for a report signed before the overlap was kept. */
    private static Optional<Overlap> asSigned(Overlap now, Map<FigureQuery, Long> signed) {
        return now.figures().stream().map(Figure::query).allMatch(signed::containsKey)
                ? Optional.of(now.with(signed))
                : Optional.empty();
    }

    /** What each report says was published in its year. */
    private List<ChartsView.Bar> published(ComposedReport report) {
        var made = report.report();
        var values = new ArrayList<Map.Entry<String, BigDecimal>>();
        for (int year = made.year() - YEARS + 1; year <= made.year(); year++) {
            var query = FigureQuery.ofYear(PUBLISHED, made.counts(), year, Map.of());
            String label = year + "年";
            signedOf(made, year).flatMap(id -> reports.frozenFigure(id, query))
                    .ifPresent(figure -> values.add(Map.entry(label, BigDecimal.valueOf(figure.value()))));
        }
        return bars(values);
    }

    private Optional<ReportId> signedOf(AnnualReport report, int year) {
        return year == report.year() ? Optional.of(report.id())
                : reports.latestFrozen(report.organ(), year, true).map(AnnualReport::id);
    }

    private List<ChartsView.Bar> received(ComposedReport report) {
        var values = new ArrayList<Map.Entry<String, BigDecimal>>();
        for (int year = report.report().year() - YEARS + 1; year < report.report().year(); year++) {
            int of = year;
            signedOf(report.report(), year)
                    .flatMap(id -> reports.frozenTables(id).number(RECEIVED))
                    .ifPresent(number -> values.add(Map.entry(of + "年", number)));
        }
        report.tables()
                .number(RECEIVED)
                .ifPresent(number -> values.add(Map.entry(report.report().year() + "年",
                        number)));
        return bars(values);
    }

    private static List<ChartsView.Bar> outcomes(ComposedReport report) {
        return bars(RESULTS.stream()
                .map(result -> Map.entry(result.getFirst(), result.subList(1, result.size())
                        .stream()
                        .flatMap(row -> report.tables().number(new CellRef("3", row, "T")).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList());
    }

    private static List<ChartsView.Bar> bars(List<Map.Entry<String, BigDecimal>> values) {
        var longest = values.stream().map(Map.Entry::getValue).reduce(BigDecimal.ONE, BigDecimal::max);
        return values.stream()
                .map(entry -> new ChartsView.Bar(entry.getKey(), entry.getValue(), entry.getValue().signum() == 0 ? 0
                        : Math.max(4, entry.getValue()
                                .multiply(BigDecimal.valueOf(1000))
                                .divideToIntegralValue(longest)
                                .intValue())))
                .toList();
    }
}

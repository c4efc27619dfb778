package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.Bindings;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.RecordAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a cell or a figure of a text. */
@Component
class FigurePages {
    private final Figures figures;
    private final FigureAddress addresses;
    private final RecordAccess access;
    private final AnnualReports reports;
    private final Bindings bindings;
    private final Organs organs;
    private final CurrentOfficer officer;

    FigurePages(Figures figures, FigureAddress addresses, RecordAccess access, AnnualReports reports,
            Bindings bindings, Organs organs, CurrentOfficer officer) {
        this.figures = figures;
        this.addresses = addresses;
        this.access = access;
        this.reports = reports;
        this.bindings = bindings;
        this.organs = organs;
        this.officer = officer;
    }

    /** @param staff whether the list may lead behind the sign-in */
    FigureView open(ComposedReport composed, Map<String, String> parameters, String back, boolean staff) {
        String cell = parameters.get("cell");
        return cell == null ? ofText(composed, addresses.read(parameters), back, staff)
                : ofCell(composed, parsed(cell), back, staff);
    }

    private static CellRef parsed(String cell) {
        try {
            return CellRef.parse(cell);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("cell", "单元格的写法不对，例如 3.R1.T。");
        }
    }

    private FigureView ofCell(ComposedReport composed, CellRef cell, String back, boolean staff) {
        var report = composed.report();
        var binding = bindings.of(report.form())
                .find(cell)
                .orElseThrow(() -> new NoSuchRecord("表格中没有这个单元格。"));
        var place = composed.form().cells().get(cell);
        String unit = place == null || place.unit() == null ? "" : " " + place.unit();
        var terms = binding.terms()
                .stream()
                .filter(term -> isCounted(term.metric()))
                .map(term -> term(report, term.of(report.counts(), report.year()), staff))
                .toList();
        return new FigureView(report, composed.title(), back, composed.form().label(cell), composed.tables()
                .find(cell)
                .map(CellValue::shown)
                .orElse("（空）") + unit, binding.why(), terms);
    }

    private boolean isCounted(String metric) {
        return figures.metrics().stream().anyMatch(known -> known.name().equals(metric));
    }

    private FigureView ofText(ComposedReport composed, FigureQuery query, String back, boolean staff) {
        var term = term(composed.report(), query, staff);
        return new FigureView(composed.report(), composed.title(), back, term.label(), (term.signed() == null ? term
                .now() : term.signed()) + " " + term.unit(), "", List.of(term));
    }

    private FigureView.Term term(AnnualReport report, FigureQuery query, boolean staff) {
        Figure now = figures.get(query);
        Metric metric = figures.metric(query.metric());
        return new FigureView.Term(metric.label(), metric.unit(), narrowed(now), metric.definition(), signed(report,
                query).map(value -> metric.measure().grouped(value)).orElse(null),
                metric.measure().grouped(now.value()),
                list(metric, query, staff));
    }

    private Optional<Long> signed(AnnualReport report, FigureQuery query) {
        return report.stage().isFrozen() ? reports.frozenFigures(report.id())
                .stream()
                .filter(figure -> figure.query().equals(query))
                .findFirst()
                .map(FrozenFigure::value) : Optional.empty();
    }

    private @Nullable String list(Metric metric, FigureQuery query, boolean staff) {
        if (metric.audience().anyoneOpens()) {
            return "/tongji/jilu?" + addresses.write(query);
        }
        return staff && access.opens(officer.get(), query) ? "/console/tongji/jilu?" + addresses.write(query) : null;
    }

    private String narrowed(Figure figure) {
        var organ = figure.query().organ();
        String where = organ == null ? "全县" : organs.get(organ).name();
        return figure.query().from().getYear() + "年 · " + where + (figure.dimensionLabels().isEmpty() ? ""
                : " · "
                        + String.join(" · ", figure.dimensionLabels().values()));
    }
}

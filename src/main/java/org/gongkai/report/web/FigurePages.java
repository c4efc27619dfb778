package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.Bindings;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormCell;
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
    private static final int PAGE = 100;
    private final Figures figures;
    private final FigureAddress addresses;
    private final RecordAccess access;
    private final AnnualReports reports;
    private final ComposingReports composing;
    private final Bindings bindings;
    private final Organs organs;
    private final CurrentOfficer officer;

    FigurePages(Figures figures, FigureAddress addresses, RecordAccess access, AnnualReports reports,
            ComposingReports composing, Bindings bindings, Organs organs, CurrentOfficer officer) {
        this.figures = figures;
        this.addresses = addresses;
        this.access = access;
        this.reports = reports;
        this.composing = composing;
        this.bindings = bindings;
        this.organs = organs;
        this.officer = officer;
    }

    /** @param staff whether the list may lead behind the sign-in */
    FigureView open(AnnualReport report, Map<String, String> parameters, String back, boolean staff) {
        String cell = parameters.get("cell");
        return figures.together(() -> cell == null ? ofText(report, addresses.read(parameters), back, staff)
                : ofCell(report, parsed(cell), back, staff));
    }

    private static CellRef parsed(String cell) {
        try {
            return CellRef.parse(cell);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("cell", "单元格的写法不对，例如 3.R1.T。");
        }
    }

    /** One cell alone: the report around it is not written out for it. */
    private FigureView ofCell(AnnualReport report, CellRef cell, String back, boolean staff) {
        var binding = bindings.of(report.form())
                .find(cell)
                .orElseThrow(() -> new NoSuchRecord("表格中没有这个单元格。"));
        var place = composing.form(report).cells().get(cell);
        var terms = binding.terms()
                .stream()
                .filter(term -> isCounted(term.metric()))
                .map(term -> term(report, term.of(report.counts(), report.year()), staff))
                .toList();
        String number = composing.number(report, cell).map(value -> shown(place, value)).orElse("（空）");
        return new FigureView(report, composing.title(report), back, composing.form(report).label(cell), number,
                binding.why(), terms, false);
    }

    private static String shown(@Nullable FormCell place, BigDecimal value) {
        if (place == null) {
            return CellValue.plain(value);
        }
        String unit = place.unit();
        String shown = place.shown(value);
        return unit == null || shown.endsWith(unit) ? shown : shown + " " + unit;
    }

    private boolean isCounted(String metric) {
        return figures.metrics().stream().anyMatch(known -> known.name().equals(metric));
    }

    private FigureView ofText(AnnualReport report, FigureQuery query, String back, boolean staff) {
        var term = term(report, query, staff);
        return new FigureView(report, composing.title(report), back, term.label(), (term.signed() == null ? term
                .now() : term.signed()) + " " + term.unit(), "", List.of(term), true);
    }

    private FigureView.Term term(AnnualReport report, FigureQuery query, boolean staff) {
        Figure now = figures.get(query);
        Metric metric = figures.metric(query.metric());
        var signed = signed(report, query);
        return new FigureView.Term(metric.label(), metric.unit(), narrowed(query), metric.definition(),
                signed.map(figure -> metric.measure().grouped(figure.value())).orElse(null),
                signed.map(FrozenFigure::fingerprint).orElse(null), metric.measure().grouped(now.value()),
                list(metric, query, staff), signedList(report, metric, query, staff));
    }

    private Optional<FrozenFigure> signed(AnnualReport report, FigureQuery query) {
        return report.stage().isFrozen() ? reports.frozenFigure(report.id(), query) : Optional.empty();
    }

    /** The records as they were when the report was signed. */
    SignedRecordsView signedRecords(AnnualReport report, Map<String, String> parameters) {
        var query = addresses.read(parameters);
        access.require(officer.get(), query);
        var frozen = reports.frozenFigure(report.id(), query)
                .orElseThrow(() -> new NoSuchRecord("这份报告签发时没有引用这个数据。"));
        var metric = figures.metric(query.metric());
        String here = ReportAddresses.staff(report) + "/signed-records?" + addresses.write(query);
        return new SignedRecordsView(composing.title(report), metric.label(), metric.measure().grouped(frozen.value())
                + " " + metric.unit(), ReportAddresses.staff(report) + "/figure?" + addresses.write(query),
                here + "&", reports.keptRecords(report.id(), query, parameters.get("after"), PAGE));
    }

    private @Nullable String list(Metric metric, FigureQuery query, boolean staff) {
        if (metric.audience().anyoneOpens()) {
            return "/tongji/jilu?" + addresses.write(query);
        }
        return staff && access.opens(officer.get(), query) ? "/console/tongji/jilu?" + addresses.write(query) : null;
    }

    private @Nullable String signedList(AnnualReport report, Metric metric, FigureQuery query, boolean staff) {
        boolean opens = staff && report.stage().isFrozen()
                && (metric.audience().anyoneOpens() || access.opens(officer.get(), query));
        return opens ? ReportAddresses.staff(report) + "/signed-records?" + addresses.write(query) : null;
    }

    /** 2025年 · 竹溪县财政局 · 行政许可: what a figure is narrowed to. */
    String narrowed(FigureQuery query) {
        var organ = query.organ();
        String where = organ == null ? "全县" : organs.get(organ).name();
        var parts = figures.labels(query).values();
        return query.from().getYear() + "年 · " + where + (parts.isEmpty() ? "" : " · " + String.join(" · ", parts));
    }
}

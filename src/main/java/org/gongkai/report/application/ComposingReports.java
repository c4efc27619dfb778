package org.gongkai.report.application;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.text.Values;
import org.gongkai.report.domain.text.Writing;
import org.gongkai.statistics.Figures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes reports out: with live figures while they are in work, with the frozen ones once they are signed. */
@Service
@Transactional(readOnly = true)
public class ComposingReports {
    private final AnnualReports reports;
    private final ReportForms forms;
    private final ComputingTables tables;
    private final Figures figures;
    private final Organs organs;

    ComposingReports(AnnualReports reports, ReportForms forms, ComputingTables tables, Figures figures,
            Organs organs) {
        this.reports = reports;
        this.forms = forms;
        this.tables = tables;
        this.figures = figures;
        this.organs = organs;
    }

    public ComposedReport compose(AnnualReport report) {
        return report.stage().isFrozen()
                ? composed(report, reports.frozenTables(report.id()), new FrozenValues(live(report), reports
                        .frozenFigures(report.id())))
                : composed(report, liveTables(report), live(report));
    }

    public String title(AnnualReport report) {
        return title(organs.get(report.organ()).name(), report.year());
    }

    public ReportForm form(AnnualReport report) {
        return forms.get(report.form());
    }

    /** What stands in one cell, without writing the report out around it. */
    public Optional<BigDecimal> number(AnnualReport report, CellRef cell) {
        var imported = report.imported();
        if (imported != null) {
            return imported.tables().number(cell);
        }
        return report.stage().isFrozen() ? reports.frozenTables(report.id()).number(cell)
                : Optional.ofNullable(tables.number(form(report), cell, report.counts(), report.year()));
    }

    ReportTables liveTables(AnnualReport report) {
        return report.imported() == null ? recorded(report) : report.imported().tables();
    }

    /** What the records here say, whatever a file said. */
    ReportTables recorded(AnnualReport report) {
        return tables.of(forms.get(report.form()), report.counts(), report.year());
    }

    Values live(AnnualReport report) {
        return new LiveValues(figures, organs, report);
    }

    ComposedReport composed(AnnualReport report, ReportTables numbers, Values values) {
        var texts = report.texts();
        var form = forms.get(report.form());
        var organ = organs.get(report.organ());
        var words = new Writing.Words(report.year(), organ.name(), report.scope().term());
        var chapters = form.chapters()
                .stream()
                .map(chapter -> new ComposedReport.Part(chapter, Writing.out(texts.chapter(chapter.number()), values,
                        words), form.tables().stream().filter(table -> table.chapter() == chapter.number()).toList()))
                .toList();
        return new ComposedReport(report, form, organ.name(), title(organ.name(), report.year()), numbers, Writing.out(
                texts.preamble(), values, words), chapters);
    }

    static String title(String organ, int year) {
        return "%s%d年政府信息公开工作年度报告".formatted(organ, year);
    }
}

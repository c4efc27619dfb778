package org.gongkai.report.web;

import java.util.Objects;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.application.ComposingReports;
import org.gongkai.report.application.ComputingTables;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Piece;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Published reports as data: tables and narrative, each number with the figures it is and where their records are. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {
    private final AnnualReports reports;
    private final ComposingReports composing;
    private final ComputingTables tables;
    private final Figures figures;
    private final FigureAddress addresses;
    private final Organs organs;

    ReportsApi(AnnualReports reports, ComposingReports composing, ComputingTables tables, Figures figures,
            FigureAddress addresses, Organs organs) {
        this.reports = reports;
        this.composing = composing;
        this.tables = tables;
        this.figures = figures;
        this.addresses = addresses;
        this.organs = organs;
    }

    @GetMapping("/{organ:[a-z0-9]+}/{year:\\d{4}}")
    ReportJson report(@PathVariable String organ, @PathVariable int year) {
        var report = organs.findBySlug(organ)
                .flatMap(filer -> reports.latestFrozen(filer.id(), year, true))
                .orElseThrow(() -> new NoSuchRecord("这个单位还没有公布%d年的年度报告。".formatted(year)));
        var composed = composing.compose(report);
        var published = Optional.ofNullable(report.published());
        return new ReportJson(organ, composed.organ(), year, report.form(), report.edition(), report.scope().term(),
                composed.title(), published.map(p -> p.at().toString()).orElse(null), published.map(p -> absolute(p
                        .url())).orElse(null),
                composed.form().tables().stream().map(table -> table(composed, table)).toList(), composed.preamble()
                        .paragraphs()
                        .stream()
                        .map(this::paragraph)
                        .toList(),
                narrative(composed));
    }

    private TableJson table(ComposedReport composed, FormTable table) {
        return new TableJson(table.key(), table.title(), table.cells()
                .stream()
                .map(cell -> cell(composed, cell))
                .toList());
    }

    private CellJson cell(ComposedReport composed, FormCell cell) {
        var report = composed.report();
        var behind = report.imported() != null ? List.<FigureQuery>of()
                : tables.behind(composed.form(), cell.ref(), report.counts(), report.year());
        return new CellJson(cell.ref().toString(), cell.rowLabel(), cell.columnLabel(), cell.unit(), composed.tables()
                .number(cell.ref())
                .orElse(null), behind.stream().map(this::records).toList());
    }

    private List<ChapterJson> narrative(ComposedReport composed) {
        return composed.chapters()
                .stream()
                .map(part -> new ChapterJson(part.chapter().number(), part.chapter().title(), part.text()
                        .paragraphs()
                        .stream()
                        .map(this::paragraph)
                        .toList()))
                .toList();
    }

    private ParagraphJson paragraph(Paragraph paragraph) {
        return new ParagraphJson(paragraph.text(), paragraph.pieces()
                .stream()
                .filter(Piece::isFigure)
                .map(piece -> new FigureJson(piece.text(), Objects.requireNonNull(piece.figure()).metric(),
                        piece
                                .figure()
                                .dimensions(),
                        records(piece.figure()).records()))
                .toList());
    }

    /** The list of records is told only where anyone may open it. */
    private Source records(FigureQuery query) {
        boolean open = figures.metrics()
                .stream()
                .anyMatch(metric -> metric.name().equals(query.metric()) && metric.audience().anyoneOpens());
        return new Source(query.metric(), query.dimensions(), open ? absolute("/api/v1/figures/records?" + addresses
                .write(query)) : null);
    }

    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }

    record ReportJson(String organ, String organName, int year, String format, int edition, String scope, String title,
            @Nullable String publishedAt, @Nullable String url, List<TableJson> tables,
            List<ParagraphJson> preamble, List<ChapterJson> narrative) {}

    record TableJson(String key, String title, List<CellJson> cells) {}

    record CellJson(String cell, String row, String column, @Nullable String unit, @Nullable BigDecimal value,
            List<Source> figures) {}

    record Source(String metric, Map<String, String> dimensions, @Nullable String records) {}

    record ChapterJson(int number, String title, List<ParagraphJson> paragraphs) {}

    record ParagraphJson(String text, List<FigureJson> figures) {}

    @Schema(name = "ReportFigure") // the figures of statistics have the plain name
    record FigureJson(String text, String metric, Map<String, String> dimensions, @Nullable String records) {}
}

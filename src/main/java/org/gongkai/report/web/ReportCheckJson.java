package org.gongkai.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.application.CheckedFile;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.FoundCell;
import org.gongkai.report.domain.check.Suspect;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;
import org.jspecify.annotations.Nullable;

/**
 * A checked report as the interface tells it ({@code POST /api/v1/report-checks}).
 *
 * @param format F60, F30 …, told by the tables' labels where {@code formatByLabels}
 * @param tables table, row, column to the number, or to the text that stands there instead; what was not found is absent
 */
record ReportCheckJson(String file, @JsonInclude(Include.ALWAYS) @Nullable String organ,
        @JsonInclude(Include.ALWAYS) @Nullable Integer year, @Nullable String format,
        @Nullable Boolean formatByLabels, @Nullable String checkedAgainst,
        @Nullable Map<String, Map<String, Map<String, Object>>> tables, List<FindingJson> findings,
        List<Unchecked> unchecked, List<SuspectJson> suspects, @Nullable String refusal) {

    /** @param quotes sentences with the words that matter */
    record FindingJson(String rule, @Nullable String code, String severity, String message, List<CellJson> cells,
            List<QuoteJson> quotes, @JsonInclude(Include.ALWAYS) @Nullable String expected,
            @JsonInclude(Include.ALWAYS) @Nullable String actual) {}

    /** A cell of the form. */
    record CellJson(String ref, String table, String row, String column, String label, String value,
            boolean previous) {
        static CellJson of(FoundCell cell) {
            return new CellJson(cell.ref().shortName(), cell.ref().table(), cell.ref().row(), cell.ref().column(),
                    cell.label(), cell.value(), cell.previous());
        }
    }

    /** A sentence of the text. */
    record QuoteJson(String chapter, String sentence, String words) {}

    /** The one cell that would explain all that is broken. */
    record SuspectJson(CellJson cell, BigDecimal shouldBe) {
        static SuspectJson of(Suspect suspect) {
            return new SuspectJson(CellJson.of(suspect.cell()), suspect.shouldBe());
        }
    }

    static ReportCheckJson of(CheckedFile file) {
        if (file.report() == null) {
            return new ReportCheckJson(file.name(), null, null, null, null, null, null, List.of(), List.of(), List.of(),
                    file.refusal());
        }
        var read = Objects.requireNonNull(file.report()).read();
        var checked = file.report().checked();
        return new ReportCheckJson(file.name(), read.organ(), read.year(), read.form().id(), read.formByLabels(),
                file.against(), tables(read.tables()),
                checked.findings().stream().map(ReportCheckJson::finding).toList(),
                checked.unchecked(), file.report().suspects().stream().map(SuspectJson::of).toList(), null);
    }

    private static FindingJson finding(Finding finding) {
        var quotes = new ArrayList<QuoteJson>();
        finding.quotes().forEach(quote -> quotes.add(new QuoteJson(quote.chapter(), quote.sentence(), quote.words())));
        return new FindingJson(finding.rule(), finding.code(), finding.severity().code(), finding.message(),
                finding.cells().stream().map(CellJson::of).toList(), quotes, finding.expected(), finding.actual());
    }

    private static Map<String, Map<String, Map<String, Object>>> tables(ReportTables tables) {
        var json = new LinkedHashMap<String, Map<String, Map<String, Object>>>();
        tables.cells()
                .forEach((ref, value) -> json.computeIfAbsent(ref.table(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(ref.row(), r -> new LinkedHashMap<>())
                        .put(ref.column(), valueOf(value)));
        return json;
    }

    private static Object valueOf(CellValue value) {
        return value.number() == null ? value.text() : value.number();
    }
}

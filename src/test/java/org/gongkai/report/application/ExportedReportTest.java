package org.gongkai.report.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.file.Manuscript;
import org.gongkai.file.domain.print.DocxPress;
import org.gongkai.file.domain.print.FontShelf;
import org.gongkai.file.domain.print.OfdPress;
import org.gongkai.file.domain.print.PdfPress;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.report.Checking;
import org.gongkai.report.Forms;
import org.gongkai.report.ReportId;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.report.domain.text.Writing.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of a report hold the official form cell for cell: our own check reads every number out of them again. */
class ExportedReportTest {
    private static final Written NOTHING = new Written(List.of(), List.of());
    private static final FontShelf SHELF = new FontShelf(null);

    @ParameterizedTest
    @ValueSource(strings = {"F30", "F60"})
    void everyCellStandsInTheWordFile(String id) throws IOException {
        var form = Forms.ALL.get(id);
        var tables = Tables.filled(form, 3);

        var docx = new DocxPress().print(manuscript(form, tables));

        Files.write(look().resolve(id + ".docx"), docx);
        assertThat(Checking.read(docx).form()).isEqualTo(form);
        assertThat(numbers(Checking.read(docx).tables())).isEqualTo(numbers(tables));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F30", "F60"})
    void everyCellStandsInThePdf(String id) throws IOException {
        var form = Forms.ALL.get(id);
        var tables = Tables.filled(form, 3);

        var pdf = new PdfPress(SHELF).print(manuscript(form, tables));

        Files.write(look().resolve(id + ".pdf"), pdf);
        Files.write(look().resolve(id + ".ofd"), new OfdPress(SHELF).print(pdf, manuscript(form, tables)));
        assertThat(Checking.read(pdf).form()).isEqualTo(form);
        assertThat(numbers(Checking.read(pdf).tables())).isEqualTo(numbers(tables));
    }

    /** A change is printed with its sign, an amount with its unit; both are read back as the number they are. */
    private static Map<CellRef, Optional<BigDecimal>> numbers(ReportTables tables) {
        return tables.cells().keySet().stream().collect(Collectors.toMap(cell -> cell, tables::number));
    }

    @Test
    void aChangeHasItsSignAndAnAmountWithoutUnitInItsHeadingHasItsUnit() {
        var form = Forms.ALL.get("F60");
        var numbers = Tables.filled(form, 3)
                .with(CellRef.parse("2.licences.change"), CellValue.of(5))
                .with(CellRef.parse("2.penalties.change"), CellValue.of(-3))
                .with(CellRef.parse("2.procurement.amount"), CellValue.of(251000));

        assertThat(manuscript(form, numbers).html()).contains("<td>+5</td>", "<td>-3</td>", ">251000元</td>");
    }

    /** They are left for people to look at. */
    private static Path look() throws IOException {
        return Files.createDirectories(Path.of("target/report-look"));
    }

    private static Manuscript manuscript(ReportForm form, ReportTables tables) {
        var report = new AnnualReport(new ReportId(1), new OrganId(1), form.firstYear(), 1, form.id(), Scope.OWN,
                Stage.DRAFTING, new Manuscripts("", List.of()), Map.of(), "", "", new AccountId(1), null, null, null,
                1);
        var chapters = form.chapters()
                .stream()
                .map(chapter -> new ComposedReport.Part(chapter, NOTHING, form.tables()
                        .stream()
                        .filter(table -> table.chapter() == chapter.number())
                        .toList()))
                .toList();
        String title = "某县某局%d年政府信息公开工作年度报告".formatted(form.firstYear());
        var composed = new ComposedReport(report, form, "某县某局", title, tables, NOTHING, chapters);
        return new Manuscript(title, "某县某局", LocalDate.of(2025, 1, 5), Manuscript.Layout.OFFICIAL, ReportHtml.printed(
                composed));
    }
}

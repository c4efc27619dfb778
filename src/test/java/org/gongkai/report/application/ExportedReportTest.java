package org.gongkai.report.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.report.domain.text.Writing.Written;
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
        assertThat(Checking.read(docx).tables().cells()).isEqualTo(tables.cells());
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
        assertThat(Checking.read(pdf).tables().cells()).isEqualTo(tables.cells());
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

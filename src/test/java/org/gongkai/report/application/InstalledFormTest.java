package org.gongkai.report.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.file.Manuscript;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.RecordCounts;
import org.gongkai.report.domain.check.TableChecks;
import org.gongkai.report.domain.check.TableSet;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Manuscripts;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.report.domain.text.Writing.Written;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A form the State Council prescribes tomorrow: files in a folder of the installation, no line of code. */
@RealDatabaseTest
class InstalledFormTest {
    private static final int YEAR = 2011;
    @TempDir
    Path folder;
    @Autowired
    Figures figures;
    @Autowired
    PastItems items;
    @Autowired
    Catalogue catalogue;
    @Autowired
    TestOrgans organs;
    @Autowired
    Typesetting typesetting;

    @BeforeEach
    void installTheForm() throws IOException {
        write("forms/F99.yaml",
                """
                        id: F99
                        name: 年度报告格式（虚构）
                        basis: 虚构〔2010〕1号
                        years: {from: 2010, to: 2012}
                        chapters: [{number: 1, title: 公开情况}, {number: 2, title: 其他事项}]
                        filing: [{filer: DEPARTMENT, due: "02-15", basis: 虚构}]
                        tables:
                          - key: "2"
                            title: 公开情况
                            chapter: 1
                            blocks:
                              - corner: 信息内容
                                columns:
                                  - {label: 公开件数, key: all}
                                  - {label: 其中, children: [{label: 网站, key: site}, {label: 其他, key: rest}]}
                                rows: [{label: 政府信息, key: items}]
                        identities:
                          - {rule: X-1, severity: E, table: "2", every: row, left: all, relation: "=", right: site + rest, note: 两项之和}
                        """);
        write("bindings/F99.yaml", """
                cells:
                  - {cell: "2.items.all", figure: disclosure.published}
                  - {cell: "2.items.site", figure: channel.published, where: {channel: site}}
                  - {cell: "2.items.rest", figure: channel.published, where: {channel: other}}
                """);
        write("starters/F99.txt", "本报告由{{单位}}编制。\n## 1\n公开{{disclosure.published}}条。\n## 2\n没有其他事项。\n");
    }

    @Test
    void itsTablesAreComputedCheckedDrawnAndPrinted() throws IOException {
        var organ = organs.fresh();
        publish(organ);
        var files = new FormFiles(folder);
        var forms = new FormsConfiguration().reportForms(files);
        var form = forms.forYear(YEAR).orElseThrow();
        var texts = new Starters(files).of(form, true);

        var numbers = new ComputingTables(figures, new BindingsConfiguration().cellBindings(forms, files)).of(form,
                organ,
                YEAR);
        var wrong = numbers.with(CellRef.parse("2.items.all"), CellValue.of(5));

        assertThat(numbers.number(CellRef.parse("2.items.site"))).hasValueSatisfying(
                number -> assertThat(number).isEqualByComparingTo("1"));
        assertThat(texts.chapter(1)).isEqualTo("公开{{disclosure.published}}条。");
        assertThat(TableChecks.check(TableSet.of(form, wrong), YEAR, RecordCounts.UNKNOWN).findings())
                .extracting(Finding::rule)
                .contains("X-1");
        var nothing = new Written(List.of(), List.of());
        var report = new AnnualReport(new ReportId(1), organ, YEAR, 1, form.id(), Scope.OWN, Stage.DRAFTING, texts, Map
                .of(), "", "", new AccountId(1), null, null, null, 1);
        var html = ReportHtml.printed(new ComposedReport(report, form, "某县某局", "某县某局年度报告", numbers, nothing, form
                .chapters()
                .stream()
                .map(chapter -> new ComposedReport.Part(chapter, nothing, form.tables()
                        .stream()
                        .filter(table -> table.chapter() == chapter.number())
                        .toList()))
                .toList()));
        assertThat(html).contains("一、公开情况", "colspan=\"2\">其中", "<td>1</td>");
        assertThat(typesetting.set(new Manuscript("年度报告", "某县某局", LocalDate.of(YEAR, 1, 1), Manuscript.Layout.OFFICIAL,
                html), PrintForm.PDF)).startsWith('%', 'P', 'D', 'F');
    }

    /** What comes with the application stays; a form of the same name is replaced. */
    @Test
    void theFormsOfTheApplicationStayBesideIt() throws IOException {
        var forms = new FormsConfiguration().reportForms(new FormFiles(folder));

        assertThat(forms.all()).extracting(form -> form.id()).containsExactly("F99", "F60", "F30");
        assertThat(forms.forYear(2013)).isEmpty();
        assertThat(new Starters(new FormFiles(folder.resolve("none"))).of(forms.get("F99"), false))
                .isEqualTo(new Manuscripts("", List.of("", "")));
    }

    /** Comes back when the channels have heard of it: the form counts by them. */
    private void publish(OrganId organ) {
        items.enter(List.of(new PastItem(organ, catalogue.findBySlug("jdzf").orElseThrow().id(), List.of(), "示例信息",
                "概述",
                "<p>内容</p>", null, null, LocalDate.of(YEAR, 3, 2), Instant.parse(YEAR + "-03-03T02:00:00Z"),
                Set.of(PublicationChannel.SITE), null, null, null, List.of(), Validity.IN_FORCE, null, null, List.of(),
                null)));
        var published = FigureQuery.ofYear("channel.published", organ, YEAR, Map.of());
        await().until(() -> figures.get(published).value() == 1);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

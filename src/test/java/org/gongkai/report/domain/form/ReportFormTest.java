package org.gongkai.report.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国办公开办函〔2019〕60号, 〔2021〕30号. */
class ReportFormTest {
    @ParameterizedTest(name = "{0}: the form of {1}")
    @CsvSource({"2018,", "2019, F60", "2020, F60", "2021, F30", "2025, F30"})
    void aYearHasItsForm(int year, String form) {
        assertThat(Forms.ALL.forYear(year).map(ReportForm::id)).isEqualTo(Optional.ofNullable(form));
    }

    @ParameterizedTest
    @CsvSource({"F60, 161, 20", "F30, 175, 22"})
    void table3HasItsCellsAndSpans(String id, int cells, int outcomes) {
        var table = Forms.ALL.get(id).table("3");
        var boxes = FormLayout.of(table).rows().stream().flatMap(row -> row.boxes().stream()).toList();

        assertThat(table.cells()).hasSize(cells);
        assertThat(boxes).filteredOn(FormLayout.Box::isLabel)
                .extracting(FormLayout.Box::label, FormLayout.Box::rowspan, FormLayout.Box::colspan)
                .contains(tuple("三、本年度办理结果", outcomes, 1), tuple("申请人情况", 1, 7), tuple("法人或其他组织", 1, 5),
                        tuple("自然人", 2, 1), tuple("一、本年新收政府信息公开申请数量", 1, 3), tuple("（一）予以公开", 1, 2),
                        tuple("（三）不予公开", 8, 1), tuple("3.危及“三安全一稳定”", 1, 1),
                        tuple("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3));
    }

    @Test
    void everyLineOfEveryTableIsAsWideAsItsTable() {
        for (var form : Forms.ALL.all()) {
            for (var table : form.tables()) {
                var layout = FormLayout.of(table);
                int area = layout.rows()
                        .stream()
                        .flatMap(row -> row.boxes().stream())
                        .mapToInt(box -> box.rowspan() * box.colspan())
                        .sum();

                assertThat(area).as(form.id() + " " + table.key()).isEqualTo(layout.columns() * layout.rows().size());
            }
        }
    }

    @Test
    void theOutcomesOfTable3AreThoseOfTheForm() {
        var old = Forms.F60.table("3").rows();
        var present = Forms.F30.table("3").rows();

        assertThat(old).containsExactly("R1", "R2", "A", "B", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "D1",
                "D2", "D3", "E1", "E2", "E3", "E4", "E5", "F", "G", "R4");
        assertThat(present).hasSize(25).contains("F1", "F2", "F3").doesNotContain("F");
        assertThat(Forms.F30.label(CellRef.parse("3.F3.T"))).isEqualTo("表三“（六）其他处理3.其他·总计”");
    }

    @Test
    void table4IsTheSameInBothForms() {
        assertThat(Forms.F60.table("4")).isEqualTo(Forms.F30.table("4"));
        assertThat(Forms.F30.table("4").cells()).hasSize(15);
        assertThat(Forms.F30.label(CellRef.parse("4.after-review.pending"))).isEqualTo("表四“行政诉讼·复议后起诉·尚未审结”");
    }

    @Test
    void departmentsFileByTheEndOfJanuaryAndTheGovernmentByTheEndOfMarch() {
        assertThat(Forms.F30.filing(Filing.Filer.DEPARTMENT).dueFor(2021)).isEqualTo(LocalDate.of(2022, 1, 31));
        assertThat(Forms.F30.filing(Filing.Filer.GOVERNMENT).dueFor(2021)).isEqualTo(LocalDate.of(2022, 3, 31));
    }

    /** A form of the future: nothing but a file. */
    @Test
    void aNewFormIsAddedAsData() {
        var invented = FormYaml.read(new StringReader(
                """
                        id: F99
                        name: 年度报告格式（虚构）
                        basis: 虚构〔2029〕1号
                        years: {from: 2030}
                        chapters: [{number: 1, title: 总体情况}]
                        filing: [{filer: DEPARTMENT, due: "02-15", basis: 虚构}]
                        tables:
                          - key: "2"
                            title: 公开情况
                            chapter: 1
                            blocks:
                              - corner: 信息内容
                                columns: [{label: 主动公开件数, key: open}, {label: 其中网站, key: site}, {label: 其他渠道, key: else}]
                                rows: [{label: 公文, key: papers}, {label: 数据集, key: data}]
                        identities:
                          - {rule: X-1, severity: E, table: "2", every: row, left: open, relation: "=", right: site + else, note: 两项之和}
                        """));

        var forms = new ReportForms(Stream.concat(Stream.of(invented), Forms.ALL.all().stream()).toList());

        assertThat(forms.forYear(2031)).contains(invented);
        assertThat(forms.latest()).isEqualTo(invented);
        assertThat(invented.filing(Filing.Filer.DEPARTMENT).dueFor(2030)).isEqualTo(LocalDate.of(2031, 2, 15));
        assertThat(invented.table("2").cells()).extracting(cell -> cell.ref().shortName())
                .isEqualTo(List.of("papers.open", "papers.site", "papers.else", "data.open", "data.site", "data.else"));
    }
}

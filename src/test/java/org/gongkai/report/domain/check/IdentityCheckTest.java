package org.gongkai.report.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.Forms.F30;
import static org.gongkai.report.Forms.F60;

import org.assertj.core.api.Assertions;
import org.gongkai.report.Forms;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 勾稽关系 of the two forms. */
class IdentityCheckTest {
    /** 上海市政府办公厅 2019 and a report of 2025, as published: what is known of them adds up. */
    static final ReportTables SHANGHAI_2019 = Tables.of("3.R1.T", 859, "3.R2.T", 18, "3.G.T", 805, "3.R4.T", 72,
            "4.review.upheld", 5, "4.review.corrected", 0, "4.review.other", 0, "4.review.pending", 2,
            "4.review.total", 7, "4.direct.upheld", 8, "4.direct.corrected", 0, "4.direct.other", 0,
            "4.direct.pending", 1, "4.direct.total", 9);
    static final ReportTables CITY_2025 = Tables.of("3.R1.n", 13612, "3.R2.n", 535, "3.G.n", 13364, "3.R4.n", 783,
            "3.R1.T", 14069, "3.R2.T", 560, "3.G.T", 13810, "3.R4.T", 819, "4.review.upheld", 376,
            "4.review.corrected", 97, "4.review.other", 196, "4.review.pending", 121, "4.review.total", 790,
            "4.direct.upheld", 16, "4.direct.corrected", 1, "4.direct.other", 12, "4.direct.pending", 27,
            "4.direct.total", 56, "4.after-review.upheld", 74, "4.after-review.corrected", 1, "4.after-review.other",
            30, "4.after-review.pending", 51, "4.after-review.total", 156);

    @Test
    void publishedReportsAddUp() {
        assertThat(IdentityCheck.check(TableSet.of(F60, SHANGHAI_2019)).findings()).isEmpty();
        assertThat(IdentityCheck.check(TableSet.of(F30, CITY_2025)).findings()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotNought() {
        var checked = IdentityCheck.check(TableSet.of(F30, CITY_2025));

        assertThat(checked.unchecked()).extracting(Unchecked::rule).contains("T3-1", "T3-2", "T3-3");
        assertThat(checked.unchecked()).extracting(Unchecked::what)
                .contains("表三“商业企业”一列")
                .doesNotContain("表四“行政复议”一行");
    }

    static Stream<Arguments> everyCellOfTables3And4() {
        return Stream.of(F60, F30)
                .flatMap(form -> form.cells()
                        .keySet()
                        .stream()
                        .filter(ref -> !ref.table().equals("2"))
                        .map(ref -> Arguments.of(form.id(), ref)));
    }

    @ParameterizedTest(name = "{0} {1} written wrong is found, and named")
    @MethodSource("everyCellOfTables3And4")
    void aWrongNumberIsFoundInItsCell(String id, CellRef ref) {
        var form = Forms.ALL.get(id);
        var right = Tables.filled(form, 7);
        var wrong = right.with(ref, CellValue.of(right.number(ref).orElseThrow().longValueExact() + 3));

        var found = IdentityCheck.check(TableSet.of(form, wrong)).findings();

        assertThat(IdentityCheck.check(TableSet.of(form, right)).findings()).isEmpty();
        assertThat(found).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.speaksOf(ref)).isTrue())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(rulesOver(ref));
    }

    private static List<String> rulesOver(CellRef ref) {
        if (ref.table().equals("4")) {
            return List.of("T4-1");
        }
        return switch (ref.row()) {
            case "R1", "R2", "R4" -> List.of("T3-1", "T3-3");
            case "G" -> List.of("T3-1", "T3-2", "T3-3");
            default -> List.of("T3-2", "T3-3");
        };
    }

    @Test
    void theMessageDoesTheSum() {
        var wrong = new Tables(F30).set("3.A.n", 5).build().with(CellRef.parse("3.R1.n"), CellValue.of(7));

        var found = IdentityCheck.check(TableSet.of(F30, wrong)).findings();

        assertThat(found).first()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("表三“自然人”一列：本年新收 7 + 上年结转 0 = 7，"
                        + "而总计 5 + 结转下年度继续办理 0 = 5，相差 2。第一项加第二项之和，等于第三项加第四项之和。"))
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("5"))
                .satisfies(finding -> assertThat(finding.actual()).isEqualTo("7"));
    }

    @Test
    void carryOverIsHeldAgainstLastYear() {
        var before = new Tables(F60).set("3.R4.n", 4).set("3.R4.b", 1).build();
        var now = new Tables(F30).set("3.A.n", 9).set("3.R2.n", 3).set("3.R2.b", 1).set("3.A.b", 1).build();

        var found = IdentityCheck.check(TableSet.of(F30, now).after(F60, before)).findings();

        assertThat(found).extracting(Finding::rule).containsOnly("T3-4");
        assertThat(found).first()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("表三“自然人”一列：上年结转 3，而上年报告的结转下年度继续办理 4，相差 1"));
    }

    @Test
    void documentsInForceFollowFromLastYear() {
        var before = new Tables(F30).set("2.normative.inForce", 20).build();
        var now = new Tables(F30).set("2.normative.issued", 3)
                .set("2.normative.repealed", 5)
                .set("2.normative.inForce", 20)
                .build();

        var found = IdentityCheck.check(TableSet.of(F30, now).after(F30, before)).findings();

        assertThat(found).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("T2-1"))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("18"));
    }

    /** T2-4: what the two forms count differently is not compared. */
    @Test
    void stockOfTheOldFormIsNotComparedWithTheNew() {
        var before = new Tables(F60).set("2.normative.openTotal", 500).set("2.licences.itemsLastYear", 80).build();
        var now = new Tables(F30).set("2.normative.inForce", 3).set("2.licences.decisions", 7).build();

        assertThat(IdentityCheck.check(TableSet.of(F30, now).after(F60, before)).findings()).isEmpty();
    }

    @Test
    void aBlankTheSumsProveIsNought() {
        var tables = blank(new Tables(F30).set("3.A.n", 5).build(), "3.C1.n", "3.C2.n", "3.R4.n");

        assertThat(IdentityCheck.check(TableSet.of(F30, tables)).findings()).isEmpty();
    }

    @Test
    void aBlankThatHidesANumberIsAnError() {
        var tables = blank(new Tables(F30).set("3.A.n", 5).build(), "3.A.n");

        var found = IdentityCheck.check(TableSet.of(F30, tables)).findings();

        assertThat(found).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("T3-5"))
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("表三“（一）予以公开·自然人”没有填数，按勾稽关系应为 5。"));
    }

    @Test
    void numbersAreCounts() {
        var tables = Tables.filled(F30, 3)
                .with(CellRef.parse("3.C1.n"), CellValue.of(new BigDecimal("1.5"), "1.5"))
                .with(CellRef.parse("2.fees.amount"), CellValue.of(new BigDecimal("12.5"), "12.5"))
                .with(CellRef.parse("3.C1.T"), CellValue.of(-1))
                .with(CellRef.parse("4.review.upheld"), CellValue.without(CellValue.Kind.UNREADABLE, "若干"));

        assertThat(CellCheck.check(TableSet.of(F30, tables)).findings()).extracting(Finding::message)
                .containsExactlyInAnyOrder("表三“（三）不予公开1.属于国家秘密·自然人”填的是“1.5”，件数应为整数。",
                        "表三“（三）不予公开1.属于国家秘密·总计”填的是“-1”，数量不能是负数。",
                        "表四“行政复议·结果维持”填的是“若干”，不是数字。");
    }

    @Test
    void recordsAreHeldAgainstCells() {
        var tables = new Tables(F30).set("3.A.n", 1).set("3.R4.n", 2).set("3.F2.n", 1).set("3.D3.b", 3).build();
        var records = new RecordCounts(3L, 0L, 2L, null, null);

        assertThat(RecordCheck.check(TableSet.of(F30, tables), 2024, records).findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(Assertions.tuple("T3-6", Severity.ERROR),
                        Assertions.tuple("T3-7", Severity.WARNING),
                        Assertions.tuple("T3-8", Severity.WARNING));
    }

    private static ReportTables blank(ReportTables tables, String... cells) {
        var result = tables;
        for (var cell : cells) {
            result = result.with(CellRef.parse(cell), CellValue.without(CellValue.Kind.BLANK, ""));
        }
        return result;
    }

    static ReportForm form(String id) {
        return Forms.ALL.get(id);
    }
}

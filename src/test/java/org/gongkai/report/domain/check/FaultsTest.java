package org.gongkai.report.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.Forms.F30;
import static org.gongkai.report.Forms.F60;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.Checking;
import org.gongkai.report.Clerk;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults put into right reports one by one, in files: each must be found where it is, and nothing else called an error. Prints
 * precision and recall.
 */
class FaultsTest {
    /** Ways of writing a report that differ in how they are read. */
    private static final List<String> STYLES = List.of("网页", "网页，零不写", "Word", "文本，制表符（浏览器粘贴）", "文本，竖线", "文本，每格一行",
            "网页，办理结果合并少一行", "网页，表头横向合并写错", "网页，标签横向合并写错", "网页，每行前有序号", "文本，电子表格另存（CSV）");

    private record Fault(String style, ReportForm form, CellRef cell, Set<String> rules) {}

    @Test
    void everyIdentityBrokenInEveryColumnIsFoundAndNamedAndNothingElse() {
        int injected = 0;
        int found = 0;
        int reported = 0;
        int justified = 0;
        var missed = new ArrayList<Fault>();
        for (var fault : faults()) {
            var right = Tables.filled(fault.form(), 23);
            var wrong = right.with(fault.cell(), CellValue.of(right.number(fault.cell()).orElseThrow().longValueExact()
                    + 1000));
            var errors = errors(fault, right, wrong);
            injected += fault.rules().size();
            var named = errors.stream()
                    .filter(error -> error.speaksOf(fault.cell()))
                    .map(Finding::rule)
                    .collect(
                            Collectors.toSet());
            found += (int) fault.rules().stream().filter(named::contains).count();
            reported += errors.size();
            justified += (int) errors.stream().filter(error -> error.speaksOf(fault.cell())).count();
            if (!named.containsAll(fault.rules())) {
                missed.add(fault);
            }
        }
        System.out.printf(
                "checker: %d identities broken, %d found and named: recall %.4f; %d errors reported, %d about the "
                        + "broken cell: precision %.4f%n",
                injected, found, (double) found / injected, reported, justified,
                (double) justified / reported);

        assertThat(missed).isEmpty();
        assertThat(justified).isEqualTo(reported);
    }

    /** The text still tells the right figures, so that the text may find the fault too. */
    private static List<Finding> errors(Fault fault, ReportTables right, ReportTables wrong) {
        int year = fault.form().id().equals("F60") ? 2020 : 2024;
        var clerk = new Clerk(fault.form(), year, wrong, right);
        var file = Clerk.styles().get(fault.style()).write().apply(clerk);
        return Checking.check(Checking.read(file)).findings().stream().filter(Finding::isError).toList();
    }

    /** Each identity, in each of its columns and rows, by a cell of its own; the ways of writing take turns. */
    private static List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var form : List.of(F60, F30)) {
            for (var cell : form.cells().keySet()) {
                if (!cell.table().equals("2")) {
                    faults.add(new Fault(STYLES.get(faults.size() % STYLES.size()), form, cell, rulesOver(cell)));
                }
            }
        }
        return faults;
    }

    private static Set<String> rulesOver(CellRef ref) {
        if (ref.table().equals("4")) {
            return Set.of("T4-1");
        }
        return switch (ref.row()) {
            case "R1", "R2", "R4" -> Set.of("T3-1", "T3-3");
            case "G" -> Set.of("T3-1", "T3-2", "T3-3");
            default -> Set.of("T3-2", "T3-3");
        };
    }

    /** TX-1: one figure of the text changed, the tables right. */
    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource({"申请{3.R1.T}件，上年结转, 申请{+}件，上年结转, 3.R1.T", "上年结转{3.R2.T}件, 上年结转{+}件, 3.R2.T",
            "继续办理{3.R4.T}件, 继续办理{+}件, 3.R4.T", "予以公开{3.A.T}件, 予以公开{+}件, 3.A.T", "部分公开{3.B.T}件, 部分公开{+}件, 3.B.T",
            "重复申请{3.E2.T}件, 重复申请{+}件, 3.E2.T", "引起的行政复议{4.review.total}件, 引起的行政复议{+}件, 4.review.total"})
    void aFigureOfTheTextThatContradictsItsCellIsFound(String right, String wrong, CellRef cell) {
        var tables = Tables.filled(F30, 29);
        long number = tables.number(cell).orElseThrow().longValueExact();
        String page = new String(Clerk.styles().get("网页").write().apply(new Clerk(F30, 2024, tables)),
                StandardCharsets.UTF_8);
        String told = right.replaceAll("\\{[^}]*}", Long.toString(number));
        assertThat(page).contains(told);

        var errors = Checking.check(page.replace(told, wrong.replace("{+}", Long.toString(number + 7))))
                .findings()
                .stream()
                .filter(Finding::isError)
                .toList();

        assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.rule()).isEqualTo("TX-1"))
                .satisfies(error -> assertThat(error.speaksOf(cell)).isTrue())
                .satisfies(error -> assertThat(error.expected()).isEqualTo(Long.toString(number)))
                .satisfies(error -> assertThat(error.actual()).isEqualTo(Long.toString(number + 7)));
    }

    @Test
    void theMostLikelyCellIsNamedWithWhatItShouldBe() {
        var wrong = Tables.filled(F30, 5).with(CellRef.parse("3.C3.n"), CellValue.of(777));
        var right = Tables.filled(F30, 5).number(CellRef.parse("3.C3.n")).orElseThrow();

        assertThat(Suspect.in(TableSet.of(F30, wrong))).singleElement()
                .satisfies(suspect -> assertThat(suspect.cell().ref()).hasToString("3.C3.n"))
                .satisfies(suspect -> assertThat(suspect.shouldBe()).isEqualByComparingTo(right));
    }

    @Test
    void aConsolidatedReportIsTheSumOfItsUnits() {
        var one = new Tables(F30).set("3.A.n", 3).set("2.licences.decisions", 10).build();
        var other = new Tables(F30).set("3.A.n", 4).set("2.licences.decisions", 5).build();
        var whole = new Tables(F30).set("3.A.n", 7).set("2.licences.decisions", 14).build();

        var checked = Consolidation.check(part("某某县", whole), List.of(part("甲局", one), part("乙局", other)));

        assertThat(checked.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("RU-1"))
                .satisfies(finding -> assertThat(finding.message()).isEqualTo(
                        "表二“行政许可·本年处理决定数量”为 14，各单位相加是 15（甲局 10、乙局 5）。"));
    }

    private static Consolidation.Part part(String name, ReportTables tables) {
        return new Consolidation.Part(name, TableSet.of(F30, tables));
    }
}

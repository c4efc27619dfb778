package org.gongkai.report.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.Forms.F60;

import java.util.List;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.check.Narrative.Passage;
import org.gongkai.report.domain.form.ReportTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TX-1 on the contradictions known from a published report of 2019 (上海市政府办公厅): its numbers, sentences of our own. */
class TextAgainstTablesTest {
    private static final ReportTables TABLES = Tables.of("3.R1.T", 859, "3.R2.T", 18, "3.A.T", 271, "3.B.T", 4,
            "3.C1.T", 0, "3.C2.T", 35, "3.C3.T", 0, "3.C4.T", 0, "3.C5.T", 0, "3.C6.T", 0, "3.C7.T", 0, "3.C8.T", 0,
            "3.D1.T", 337, "3.D2.T", 0, "3.D3.T", 0, "3.E1.T", 158, "3.E2.T", 0, "3.E3.T", 0, "3.E4.T", 0, "3.E5.T", 0,
            "3.F.T", 0, "3.G.T", 805, "3.R4.T", 72);

    @ParameterizedTest(name = "{0}: table says {1}, text {2}")
    @CsvSource(textBlock = """
            对收到的申请依法答复，予以公开及部分公开258件。, 275, 258
            在全部申请的答复中，无法提供的265件。,           337, 265
            全年收到政府信息公开申请850件。,                 859, 850
            申请中结转下年度继续办理70件。,                  72,  70
            """)
    void whatTheTextSaysOtherwiseIsAnErrorWithBothNumbers(String sentence, String expected, String actual) {
        assertThat(check(sentence)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("TX-1");
            assertThat(finding.isError()).isTrue();
            assertThat(finding.expected()).isEqualTo(expected);
            assertThat(finding.actual()).isEqualTo(actual);
            assertThat(finding.quotes()).isNotEmpty();
        });
    }

    @Test
    void whatAgreesIsNoFinding() {
        assertThat(check("收到政府信息公开申请859件，予以公开及部分公开275件，无法提供337件，结转下年度继续办理72件。")).isEmpty();
    }

    private static List<Finding> check(String sentence) {
        var narrative = new Narrative(List.of(new Passage(1, "一、总体情况", sentence, Passage.Kind.TEXT)));
        var report = new CheckedReport("某市政府办公厅", 2019, F60, F60, TABLES, narrative);
        return CellClaims.check(TextContext.of(report)).findings();
    }
}

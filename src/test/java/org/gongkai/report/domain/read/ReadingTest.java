package org.gongkai.report.domain.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.Checking;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Narrative.Passage.Kind;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers have stumbled over once. */
class ReadingTest {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            青山县水利局2022年政府信息公开工作年度报告 | 青山县水利局 | 2022
            青山县水利局２０２２年度政府信息公开年度报告 | 青山县水利局 | 2022
            2022年度青山县水利局政府信息公开工作年度报告 | 青山县水利局 | 2022
            青山县水利局政府信息公开工作年度报告（二〇二二年度） | 青山县水利局 | 2022
            青山县2022年政府信息公开工作年度报告_青山县人民政府 | 青山县 | 2022
            2022年，我局认真开展工作。 | - | 2022
            没有年份的一句话。 | - | -
            """)
    void organAndYearComeFromTheTitle(String line, String organ, Integer year) {
        var report = Checking.read(line + "\n一、总体情况\n……");

        assertThat(report.organ()).isEqualTo(organ);
        assertThat(report.year()).isEqualTo(year);
    }

    @ParameterizedTest(name = "“{0}” is {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12 | NUMBER | 12
            １２ | NUMBER | 12
            11,465 | NUMBER | 11465
            11，465 | NUMBER | 11465
            1 234 | NUMBER | 1234
            5件 | NUMBER | 5
            +3 | NUMBER | 3
            -3 | NUMBER | -3
            －3 | NUMBER | -3
            251000元 | NUMBER | 251000
            160.5964万元 | NUMBER | 1605964
            零 | NUMBER | 0
            无 | NUMBER | 0
            — | DASH | -
            —— | DASH | -
            / | DASH | -
            若干 | UNREADABLE | -
            3（含上年1） | UNREADABLE | -
            """)
    void aCellSaysWhatItsWriterMeant(String text, CellValue.Kind kind, java.math.BigDecimal number) {
        var value = CellText.parse(text, "元");

        assertThat(value.kind()).isEqualTo(kind);
        if (number != null) {
            assertThat(value.number()).isEqualByComparingTo(number);
        }
    }

    /** （一）主动公开情况 is no chapter, though a chapter's other title is 主动公开情况. */
    @Test
    void aSectionIsNoChapter() {
        var report = Checking.read("""
                青山县2022年政府信息公开工作年度报告
                一、总体情况
                （一）主动公开情况。公开信息100条。
                （二）依申请公开情况。收到申请2件。
                二、主动公开政府信息情况
                """);

        assertThat(report.narrative().passages()).filteredOn(passage -> passage.kind() == Kind.CHAPTER)
                .extracting(passage -> passage.text())
                .containsExactly("一、总体情况", "二、主动公开政府信息情况");
    }

    /** 收到 means new ones; who counts in what was carried over is asked to say so. */
    @Test
    void whatWasCarriedOverIsNotReceived() {
        var tables = new Tables(Forms.F30).set("3.A.n", 14).set("3.R2.n", 1).build();
        String page = new String(Clerk.styles().get("网页").write().apply(new Clerk(Forms.F30, 2022, tables)),
                StandardCharsets.UTF_8);

        var findings = Checking.check(page.replace("（三）监督保障。", "（三）监督保障。全年共收到申请14件。")).findings();

        assertThat(findings).extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple("TX-1", Severity.WARNING));
    }

    @Test
    void aBlankLineOfATableKeepsItsPlaces() {
        var text = new String(Clerk.styles()
                .get("文本，制表符（浏览器粘贴）")
                .write()
                .apply(new Clerk(Forms.F30, 2022, new Tables(
                        Forms.F30).set("3.A.n", 2).build())),
                StandardCharsets.UTF_8).replace("\t0", "\t");

        var report = Checking.read(text);

        assertThat(report.tables().cells()).hasSize(200);
        assertThat(Checking.check(report).findings()).filteredOn(Finding::isError).isEmpty();
    }

    @Test
    void theFileNameTellsWhatTheDocumentDoesNot() {
        var reading = new ReportReading(Forms.ALL);

        var report = reading.read("一、总体情况\n公开信息3条。".getBytes(StandardCharsets.UTF_8), "年报/青山县水利局2022年政府信息公开工作年度报告.txt");

        assertThat(List.of(String.valueOf(report.organ()), String.valueOf(report.year()))).containsExactly("青山县水利局",
                "2022");
    }
}

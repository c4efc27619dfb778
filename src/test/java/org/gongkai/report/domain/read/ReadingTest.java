package org.gongkai.report.domain.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.Checking;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Narrative.Passage;
import org.gongkai.report.domain.check.Narrative.Passage.Kind;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.CellRef;
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
            青山县水利局2022年政府信息公开年报 | 青山县水利局 | 2022
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
            160.5964（万元） | NUMBER | 1605964
            ￥1,200.5 | NUMBER | 1200.5
            增5 | NUMBER | 5
            减少3项 | NUMBER | -3
            ↓2 | NUMBER | -2
            持平 | NUMBER | 0
            零 | NUMBER | 0
            无 | NUMBER | 0
            — | DASH | -
            —— | DASH | -
            / | DASH | -
            若干 | UNREADABLE | -
            3（含上年1） | UNREADABLE | -
            """)
    void aCellSaysWhatItsWriterMeant(String text, CellValue.Kind kind, BigDecimal number) {
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

    /** Numbered 第一部分, （一）, 1. or not at all, named as many name them: a chapter is a chapter. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            第一部分 总体情况 | 第二部分 主动公开政府信息情况 | 第六部分 其他需要报告的事项
            （一）总体情况 | （二）主动公开政府信息情况 | （六）其他需要报告的事项
            1. 总体情况 | 2. 主动公开政府信息情况 | 6. 其他需要报告的事项
            一、概述 | 二、主动公开情况 | 六、其他事项
            总体情况 | 主动公开政府信息情况 | 其他需要报告的事项
            """)
    void chaptersAreKnownHoweverTheyAreNumbered(String first, String second, String last) {
        var report = Checking.read("青山县水利局2022年政府信息公开工作年度报告\n%s\n（一）机制。健全制度。\n%s\n公开3条。\n%s\n未收费。"
                .formatted(first, second, last));

        assertThat(report.narrative().passages()).filteredOn(passage -> passage.kind() == Kind.CHAPTER)
                .extracting(Passage::chapter)
                .containsExactly(1, 2, 6);
    }

    /** A column that says its own unit is read in it. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"F30, （单位：元）, 125000, 12.5", "F30, （单位：万元）, 12.5, 12.5", "F60, （万元）, 160.5964, 1605964",
            "F60, '', 1605964, 1605964"})
    void aColumnMaySayItsUnit(String form, String unit, String written, BigDecimal read) {
        boolean fees = form.equals("F30");
        String page = "<table><tr><td>信息内容</td><td>%s%s</td></tr><tr><td>%s</td><td>%s</td></tr></table>".formatted(
                fees ? "本年收费金额" : "采购项目数量</td><td>采购总金额", unit, fees ? "行政事业性收费" : "政府集中采购</td><td>3", written);

        var report = Checking.read("<h1>青山县水利局%d年政府信息公开工作年度报告</h1><p>一、总体情况</p>%s".formatted(fees ? 2022 : 2020,
                page));

        assertThat(report.tables().number(CellRef.parse(fees ? "2.fees.amount" : "2.procurement.amount")))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(read));
    }

    /** What may be there in a picture is not said to be missing. */
    @Test
    void tablesThatMayBePicturesAreNotCheckedAndNotMissed() {
        var checked = Checking.check("""
                <h1>青山县水利局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开3条。</p>
                <p>二、主动公开政府信息情况</p><p><img src=1.png></p>
                <p>三、收到和处理政府信息公开申请情况</p><p><img src=2.png></p>
                <p>四、政府信息公开行政复议、行政诉讼情况</p><p><img src=3.png></p>
                <p>五、存在的主要问题及改进情况</p><p>人手少。</p><p>六、其他需要报告的事项</p><p>未收取信息处理费。</p>""");

        assertThat(checked.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(checked.unchecked()).filteredOn(unchecked -> unchecked.rule().equals("N08"))
                .extracting(Unchecked::what)
                .containsExactly("表二", "表三", "表四");
    }

    /** 收到 means new ones; who counts in what was carried over is asked to say so. */
    @Test
    void whatWasCarriedOverIsNotReceived() {
        var tables = new Tables(Forms.F30).set("3.A.n", 14).set("3.R2.n", 1).build();
        String page = new String(Clerk.styles().get("网页").write().apply(new Clerk(Forms.F30, 2022, tables)),
                StandardCharsets.UTF_8);

        var findings = Checking.check(page.replace("（三）监督保障。", "（三）监督保障。全年共收到申请14件。")).findings();

        assertThat(findings).extracting(Finding::rule, Finding::severity)
                .containsExactly(Assertions.tuple("TX-1", Severity.WARNING));
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

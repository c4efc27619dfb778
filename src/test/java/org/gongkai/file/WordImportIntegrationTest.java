package org.gongkai.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.file.WordImport.ImportedText;
import org.gongkai.law.BadInput;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabaseTest
class WordImportIntegrationTest {
    @Autowired
    Files files;
    @Autowired
    WordImport words;

    private ImportedText imported(WordSamples sample) throws Exception {
        return words.toHtml(files.store("样稿.docx", new ByteArrayInputStream(sample.bytes())).id());
    }

    @Test
    void anOfficialDocumentIsTakenApartIntoTitleNumberAndText() throws Exception {
        var sample = new WordSamples().centred("示例县人民政府文件")
                .centred("示政发[2024] 3 号")
                .plain("")
                .centred("示例县人民政府关于印发")
                .centred("春季植树造林实施方案的通知")
                .plain("各乡镇人民政府：")
                .indented("现将方案印发给你们，请认真组织实施。")
                .plain("　　一、总体要求")
                .plain("（一）明确目标")
                .plain("1. 造林面积不少于二千亩。")
                .plain("二、工作措施要落实到人，不得拖延。")
                .right("示例县人民政府")
                .right("2024年3月5日");

        var text = imported(sample);

        assertThat(text.title()).isEqualTo("示例县人民政府关于印发春季植树造林实施方案的通知");
        assertThat(text.documentNumber()).isEqualTo("示政发〔2024〕3号");
        assertThat(text.html()).isEqualTo("""
                <p class="noindent">各乡镇人民政府：</p>
                <p class="indent">现将方案印发给你们，请认真组织实施。</p>
                <h2 class="h-hei">一、总体要求</h2>
                <h3 class="h-kai">（一）明确目标</h3>
                <p class="noindent">1. 造林面积不少于二千亩。</p>
                <p class="noindent">二、工作措施要落实到人，不得拖延。</p>
                <p class="sign">示例县人民政府</p>
                <p class="sign">2024年3月5日</p>""");
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void theNumberMayStandBelowTheTitle() throws Exception {
        var text = imported(new WordSamples().centred("关于调整收费标准的公告").centred("（示发改〔2023〕12号）").plain("正文。"));

        assertThat(text.title()).isEqualTo("关于调整收费标准的公告");
        assertThat(text.documentNumber()).isEqualTo("示发改〔2023〕12号");
        assertThat(text.html()).isEqualTo("<p class=\"noindent\">正文。</p>");
    }

    @Test
    void automaticNumbersAreWrittenOutLevelByLevel() throws Exception {
        var sample = new WordSamples();
        var list = sample.list(new WordSamples.Level("chineseCounting", "%1、"),
                new WordSamples.Level("chineseCounting", "（%2）"), new WordSamples.Level("decimal", "%3."));
        var bullets = sample.list(new WordSamples.Level("bullet", "\uF0B7"));
        sample.numbered(list, 0, "总则")
                .numbered(list, 1, "目的")
                .numbered(list, 2, "甲事项。")
                .numbered(list, 2, "乙事项。")
                .numbered(list, 1, "依据")
                .numbered(list, 2, "丙事项。")
                .numbered(list, 0, "附则")
                .numbered(bullets, 0, "要点。");

        var html = imported(sample).html();

        assertThat(html).isEqualTo("""
                <h2 class="h-hei">一、总则</h2>
                <h3 class="h-kai">（一）目的</h3>
                <p class="noindent">1. 甲事项。</p>
                <p class="noindent">2. 乙事项。</p>
                <h3 class="h-kai">（二）依据</h3>
                <p class="noindent">1. 丙事项。</p>
                <h2 class="h-hei">二、附则</h2>
                <p class="noindent">• 要点。</p>""");
    }

    @Test
    void aRestartedListBeginsAnew() throws Exception {
        var sample = new WordSamples();
        var first = sample.list(new WordSamples.Level("decimal", "%1."));
        var numbering = sample.document().getNumbering();
        var again = numbering.addNum(numbering.getAbstractNumID(first));
        var override = numbering.getNum(again).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        sample.numbered(first, 0, "甲。").numbered(first, 0, "乙。").numbered(again, 0, "丙。");

        var html = imported(sample).html();

        assertThat(html).contains("1. 甲。", "2. 乙。", "1. 丙。");
    }

    @Test
    void mergedCellsSpanRowsAndColumns() throws Exception {
        var sample = new WordSamples();
        var table = sample.document().createTable(3, 3);
        table.getRow(0).getCell(0).setText("项目");
        table.getRow(0).getCell(1).setText("金额");
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(1).getCell(0).setText("造林");
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        table.getRow(1).getCell(1).setText("1");
        table.getRow(2).getCell(2).setText("<4>");

        var html = imported(sample).html();

        assertThat(html)
                .isEqualTo("<table><thead><tr><th scope=\"col\">项目</th><th scope=\"col\" colspan=\"2\">金额</th></tr>"
                        + "</thead><tbody><tr><td rowspan=\"2\">造林</td><td>1</td><td></td></tr>"
                        + "<tr><td></td><td>&lt;4&gt;</td></tr></tbody></table>");
    }

    @Test
    void picturesBecomeFiles() throws Exception {
        var png = SampleFiles
                .bytes(out -> ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out));
        var sample = new WordSamples();
        sample.line("见图：")
                .createRun()
                .addPicture(new ByteArrayInputStream(png), XWPFDocument.PICTURE_TYPE_PNG,
                        "x.png", Units.toEMU(10), Units.toEMU(10));

        var text = imported(sample);

        assertThat(text.images()).singleElement().satisfies(image -> assertThat(image.name()).isEqualTo("图1.png"));
        assertThat(text.html()).contains("<img src=\"file:" + text.images().getFirst().id() + "\"");
    }

    @Test
    void emphasisLinksAndBreaksStayAndScriptsDoNot() throws Exception {
        var sample = new WordSamples();
        var paragraph = sample.line("面积");
        var bold = paragraph.createRun();
        bold.setBold(true);
        bold.setText("重");
        var more = paragraph.createRun();
        more.setBold(true);
        more.setText("点");
        more.addBreak();
        var square = paragraph.createRun();
        square.setText("2");
        square.setSubscript(VerticalAlign.SUPERSCRIPT);
        var underlined = paragraph.createRun();
        underlined.setUnderline(UnderlinePatterns.SINGLE);
        underlined.setText("<script>");
        paragraph.createHyperlinkRun("https://example.invalid/a").setText("网站");
        paragraph.createHyperlinkRun("javascript:alert(1)").setText("坏链接");

        var html = imported(sample).html();

        assertThat(html).contains("面积<strong>重点", "<sup>2</sup>", "<u>&lt;script&gt;</u>", ">网站</a>", "坏链接")
                .contains("href=\"https://example.invalid/a\"")
                .doesNotContain("javascript:", "<script");
    }

    @Test
    void revisionsAreKeptAsTheyWouldReadWhenAcceptedWithAWarning() throws Exception {
        var sample = new WordSamples();
        var paragraph = sample.line("原文");
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("新增");
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("删去");

        var text = imported(sample);

        assertThat(text.html()).isEqualTo("<p class=\"noindent\">原文新增</p>");
        assertThat(text.warnings()).singleElement().asString().contains("未接受的修订");
    }

    @Test
    void footnotesGatherAtTheEndWithTheirWaysBack() throws Exception {
        var sample = new WordSamples();
        var note = sample.document().createFootnote();
        note.createParagraph().createRun().setText("数据来源于统计公报。");
        sample.line("全年增长").addFootnoteReference(note);

        var html = imported(sample).html();

        assertThat(html).contains("<sup id=\"fnref-1\"><a href=\"#fn-1\"", "id=\"fn-1\"", "数据来源于统计公报。");
    }

    @Test
    void onlyTheNewFormatCanBeImported() throws Exception {
        var pdf = files.store("样稿.pdf", SampleFiles.stream(SampleFiles.pdf()));

        assertThatThrownBy(() -> words.toHtml(pdf.id())).isInstanceOf(BadInput.class).hasMessageContaining(".docx");
    }
}

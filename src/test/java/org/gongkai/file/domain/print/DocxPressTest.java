package org.gongkai.file.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.file.Manuscript;
import org.gongkai.file.RichText;
import org.gongkai.file.SampleFiles;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** GB/T 9704-2012 in a word processor: what we write is opened again and looked at. */
class DocxPressTest {
    private static final DocxPress PRESS = new DocxPress();

    @Test
    void saysWhatTheManuscriptSays() throws IOException {
        try (var docx = open(Manuscripts.letter()); var extractor = new XWPFWordExtractor(docx)) {
            assertThat(PdfPressTest.letters(extractor.getText().replaceAll("— ?\\d? ?—", "")))
                    .isEqualTo(PdfPressTest.letters(RichText.textOf(Manuscripts.letter().html())));
        }
    }

    @Test
    void standsOnTheStandardsPage() throws IOException {
        try (var docx = open(Manuscripts.official())) {
            var section = docx.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
            assertThat(section.getDocGrid().getLinePitch()).hasToString("579");
        }
    }

    @Test
    void headingsAreHeadingsAndParagraphsAreIndentedByCharacters() throws IOException {
        try (var docx = open(Manuscripts.letter())) {
            assertThat(paragraph(docx, "一、可以公开的部分").getStyle()).isEqualTo("Heading1");
            assertThat(paragraph(docx, "（一）有关说明").getStyle()).isEqualTo("Heading2");
            assertThat(paragraph(docx, "随本答复书").getCTP().getPPr().getInd().getFirstLineChars()).hasToString("200");
            assertThat(paragraph(docx, "张示例：").getCTP().getPPr().getInd()).isNull();
        }
    }

    @Test
    void mergedCellsStayMerged() throws IOException {
        try (var docx = open(Manuscripts.letter())) {
            var table = docx.getTables().getFirst();

            assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal()).hasToString("2");
            assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.RESTART);
            assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void numbersItsPages() throws IOException {
        try (var docx = open(Manuscripts.official())) {
            assertThat(docx.getFooterList())
                    .anyMatch(footer -> footer.getParagraphs().getFirst().getCTP().xmlText().contains("PAGE"));
        }
    }

    @Test
    void theSealLiesOverNameAndDate() throws IOException {
        String seal = "data:image/png;base64," + Base64.getEncoder().encodeToString(SampleFiles.png());
        var sealed = new Manuscript("盖章", "某局", Manuscripts.letter().date(), Manuscript.Layout.LETTER,
                "<p>正文</p><div class=\"sign\"><img class=\"seal\" alt=\"\" src=\"" + seal
                        + "\"><p class=\"organ\">某局</p><p class=\"date\">2026年1月5日</p></div>");

        try (var docx = open(sealed)) {
            assertThat(paragraph(docx, "某局").getCTP().xmlText()).contains("wrapNone").doesNotContain("<wp:inline");
        }
    }

    @Test
    void theSameManuscriptGivesTheSameBytes() throws IOException {
        assertThat(PRESS.print(Manuscripts.official())).isEqualTo(PRESS.print(Manuscripts.official()));
    }

    private static XWPFDocument open(Manuscript manuscript) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PRESS.print(manuscript)));
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String start) {
        return docx.getParagraphs().stream().filter(p -> p.getText().startsWith(start)).findFirst().orElseThrow();
    }
}

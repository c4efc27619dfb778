package org.gongkai.file.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.file.Manuscript;
import org.gongkai.file.RichText;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 in PDF. */
class PdfPressTest {
    private static final PdfPress PRESS = new PdfPress(new FontShelf(null));
    private static final double MM = 25.4 / 72;

    @Test
    void carriesItsFontsCutToWhatIsUsed() throws IOException {
        byte[] pdf = PRESS.print(Manuscripts.letter());

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(fontsOf(document)).isNotEmpty()
                    .allSatisfy(font -> {
                        assertThat(font.isEmbedded()).isTrue();
                        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    });
        }
        assertThat(pdf).hasSizeLessThan(120_000);
    }

    @Test
    void saysWhatTheManuscriptSays() throws IOException {
        try (var document = Loader.loadPDF(PRESS.print(Manuscripts.letter()))) {
            assertThat(letters(new PDFTextStripper().getText(document).replaceAll("— \\d+ —", "")))
                    .isEqualTo(letters(RichText.textOf(Manuscripts.letter().html())));
        }
    }

    @Test
    void keepsToThePage() throws IOException {
        try (var document = Loader.loadPDF(PRESS.print(Manuscripts.official()))) {
            var second = PageReader.marksOn(document.getPage(1));
            var body = second.stream()
                    .filter(Mark.Glyph.class::isInstance)
                    .map(Mark.Glyph.class::cast)
                    .filter(glyph -> glyph.y() < 262)
                    .toList();

            assertThat(document.getPage(1).getMediaBox().getWidth() * MM)
                    .isCloseTo(210, Offset.offset(0.1));
            assertThat(body).allSatisfy(glyph -> {
                assertThat(glyph.x()).isBetween(27.9, 184.1);
                assertThat(glyph.y()).isBetween(37.0, 262.0);
            });
            assertThat(body.stream().map(glyph -> Math.round(glyph.y())).distinct().count()).isLessThanOrEqualTo(22);
        }
    }

    @Test
    void theSameManuscriptGivesTheSameBytes() throws IOException {
        var again = new PdfPress(new FontShelf(null));

        assertThat(again.print(Manuscripts.letter())).isEqualTo(PRESS.print(Manuscripts.letter()));
    }

    /** GB/T 9704: 不得在无正文的空白页上盖章. */
    @Test
    void theSignatureNeverStandsOnAPageWithoutText() throws IOException {
        for (int lines = 8; lines < 24; lines++) {
            var letter = manuscript("<p>正文一行。</p>".repeat(lines)
                    + "<p>最后一段正文。</p><p class=\"attachment\">附件：一件</p><div class=\"sign\"><p class=\"organ\">某局</p>"
                    + "<p class=\"date\">2026年1月5日</p></div>");
            try (var document = Loader.loadPDF(PRESS.print(letter))) {
                var last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).contains("最后一段正文", "某局");
            }
        }
    }

    @Test
    void fetchesNothingFromAnywhere() throws IOException {
        var curious = manuscript("<p>看图<img src=\"http://127.0.0.1:9/a.png\"><img src=\"file:///etc/hostname\"></p>");

        try (var document = Loader.loadPDF(PRESS.print(curious))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void isTaggedAndNamed() throws IOException {
        try (var document = Loader.loadPDF(PRESS.print(Manuscripts.letter()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("政府信息公开申请答复书");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    private static Manuscript manuscript(String html) {
        return new Manuscript("试", "某局", LocalDate.parse("2026-01-05"), Manuscript.Layout.FORM, html);
    }

    private static List<PDFont> fontsOf(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    static String letters(String text) {
        var sorted = text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0xA0).sorted().toArray();
        return new String(sorted, 0, sorted.length);
    }
}

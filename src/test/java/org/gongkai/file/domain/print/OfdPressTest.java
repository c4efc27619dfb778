package org.gongkai.file.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.file.Manuscript;
import org.gongkai.file.RichText;
import org.gongkai.file.SampleFiles;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** GB/T 33190-2016: what a reader of OFD relies on. */
class OfdPressTest {
    private static final FontShelf SHELF = new FontShelf(null);

    @Test
    void keepsTextAsTextInWholeRuns() throws Exception {
        var parts = parts(print(Manuscripts.letter()));

        var words = new StringBuilder();
        for (int i = 0; parts.containsKey("Doc_0/Pages/Page_" + i + "/Content.xml"); i++) {
            var codes = xml(parts.get("Doc_0/Pages/Page_" + i + "/Content.xml")).getElementsByTagNameNS("*",
                    "TextCode");
            for (int n = 0; n < codes.getLength(); n++) {
                words.append(codes.item(n).getTextContent()).append('\n');
            }
        }
        assertThat(words.toString()).contains("政府信息公开申请答复书\n", "示公复〔2026〕7号\n");
        assertThat(PdfPressTest.letters(words.toString().replaceAll("— \\d+ —", "")))
                .isEqualTo(PdfPressTest.letters(RichText.textOf(Manuscripts.letter().html()).replace("𬭎", "")));
    }

    @Test
    void everyAdvanceHasItsCharacter() throws Exception {
        var page = xml(parts(print(Manuscripts.letter())).get("Doc_0/Pages/Page_0/Content.xml"));

        var codes = page.getElementsByTagNameNS("*", "TextCode");
        for (int i = 0; i < codes.getLength(); i++) {
            var code = (Element) codes.item(i);
            int steps = code.getAttribute("DeltaX").isEmpty() ? 0 : code.getAttribute("DeltaX").split(" ").length;
            assertThat(steps).isEqualTo(code.getTextContent().length() - 1);
        }
    }

    @Test
    void carriesFontsThatHaveEveryCharacter() throws Exception {
        var parts = parts(print(Manuscripts.letter()));

        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(parts.get("Doc_0/Res/fangsong.ttf")))) {
            for (int character : "您于年月日通过互联网㙍".codePoints().toArray()) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId(character)).isPositive();
            }
        }
    }

    @Test
    void namesEveryPartItHas() throws Exception {
        var parts = parts(print(Manuscripts.letter()));

        assertThat(xml(parts.get("OFD.xml")).getElementsByTagNameNS("*", "DocRoot").item(0).getTextContent())
                .isEqualTo("Doc_0/Document.xml");
        var pages = xml(parts.get("Doc_0/Document.xml")).getElementsByTagNameNS("*", "Page");
        for (int i = 0; i < pages.getLength(); i++) {
            assertThat(parts).containsKey("Doc_0/" + ((Element) pages.item(i)).getAttribute("BaseLoc"));
        }
        var fonts = xml(parts.get("Doc_0/PublicRes.xml")).getElementsByTagNameNS("*", "FontFile");
        for (int i = 0; i < fonts.getLength(); i++) {
            assertThat(parts).containsKey("Doc_0/Res/" + fonts.item(i).getTextContent());
        }
    }

    @Test
    void keepsPictures() throws Exception {
        String seal = "data:image/png;base64," + Base64.getEncoder().encodeToString(SampleFiles.png());
        var sealed = new Manuscript("盖章", "某局", Manuscripts.letter().date(), Manuscript.Layout.LETTER,
                "<p>正文</p><div class=\"sign\"><img class=\"seal\" alt=\"\" src=\"" + seal
                        + "\"><p class=\"organ\">某局</p><p class=\"date\">2026年1月5日</p></div>");

        assertThat(parts(print(sealed)).keySet()).anyMatch(name -> name.startsWith("Doc_0/Res/image_"));
    }

    @Test
    void theSameManuscriptGivesTheSameBytes() throws IOException {
        assertThat(print(Manuscripts.official())).isEqualTo(print(Manuscripts.official()));
    }

    private static byte[] print(Manuscript manuscript) throws IOException {
        return new OfdPress(SHELF).print(new PdfPress(SHELF).print(manuscript), manuscript);
    }

    private static Document xml(byte[] part) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        new String(part, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}

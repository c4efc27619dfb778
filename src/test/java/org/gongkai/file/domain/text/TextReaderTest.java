package org.gongkai.file.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.gongkai.file.domain.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
    @TempDir
    Path folder;

    @Test
    void pagesOfAPdfStayApart() throws IOException {
        var file = folder.resolve("three.pdf");
        try (var document = new PDDocument()) {
            for (var text : new String[]{"first", "second", "third"}) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }

        var pages = new TextReader(10_000).read(file, FileKind.PDF).value().split("\f");

        assertThat(pages).extracting(String::strip).containsExactly("first", "second", "third");
    }
}

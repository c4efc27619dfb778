package org.gongkai.file.domain.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.gongkai.file.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.file.Manuscript;
import org.gongkai.file.Manuscript.Layout;
import org.gongkai.file.Redactor.Box;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.print.Face;
import org.gongkai.file.domain.print.FontShelf;
import org.gongkai.file.domain.print.PdfPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R059, R060: beneath a black box there is nothing, whatever the original hid. */
class PublicCopyTest {
    private static final FontShelf SHELF = new FontShelf(null);
    private static final String SECRET = "示例人电话";
    @TempDir
    Path folder;

    @Test
    void theWordsBeneathAreGoneAndTheOthersStay() throws IOException {
        var original = original();
        var box = boxOver(original, SECRET);

        byte[] copy = publicCopy(original, List.of(box));

        try (var document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).doesNotContain(SECRET)
                    .contains("本页其他文字仍然可以检索");
        }
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("/Author", "原作者");
        assertThat(Proof.of(copy, 1, List.of(box))).isEmpty();
    }

    @Test
    void thePixelsBeneathAreBlackAndThoseBesideAreNot() throws IOException {
        var original = original();
        var box = boxOver(original, SECRET);

        try (var document = Loader.loadPDF(publicCopy(original, List.of(box)))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 100);
            int x = (int) ((box.left() + box.width() / 2) * picture.getWidth());
            int y = (int) ((box.top() + box.height() / 2) * picture.getHeight());
            assertThat(picture.getRGB(x, y) & 0xFFFFFF).isLessThan(0x202020);
            assertThat(picture.getRGB(2, 2) & 0xFF).isGreaterThan(0xF0);
        }
    }

    @Test
    void metadataRemarksFilesWithinAndEarlierRevisionsAreGone() throws IOException {
        var original = withEverythingHidden(original());

        byte[] copy = publicCopy(original, List.of(boxOver(original, SECRET)));

        String raw = new String(copy, StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("EmbeddedFile", "/Annot", "/JavaScript", "/Metadata", "/AcroForm", "/Outlines");
        assertThat(raw.split("startxref", -1)).hasSize(2);
        try (var document = Loader.loadPDF(copy)) {
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Producer");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void wordsNobodyCanSeeDoNotComeAlong() throws IOException {
        var original = withWhiteWords(original(), "白色暗藏文字");

        try (var document = Loader.loadPDF(publicCopy(original, List.of()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).doesNotContain("白色暗藏文字");
        }
    }

    @Test
    void theProofBites() throws IOException {
        byte[] untouched = Files.readAllBytes(original());
        var box = boxOver(original(), SECRET);

        assertThat(Proof.of(untouched, 1, List.of(box))).anyMatch(found -> found.contains("words"))
                .anyMatch(found -> found.contains("shines through"))
                .anyMatch(found -> found.contains("metadata"));
    }

    @Test
    void aPictureIsAPageOfItsOwn() throws IOException {
        var photo = folder.resolve("photo.png");
        Files.write(photo, SampleFiles.png());
        var box = new Box(1, 0.1, 0.1, 0.5, 0.5);

        try (var source = PageSource.open(photo, FileKind.PNG)) {
            byte[] copy = new PublicPages(source, SHELF).build(List.of(box));
            assertThat(Proof.of(copy, 1, List.of(box))).isEmpty();
        }
    }

    @Test
    void tellsTheOfficerWhatABoxCovers() throws IOException {
        var original = original();

        try (var source = PageSource.open(original, FileKind.PDF)) {
            assertThat(source.beneath(boxOver(original, SECRET))).contains(SECRET);
        }
    }

    private Path original() throws IOException {
        var manuscript = new Manuscript("原件", "原作者", LocalDate.parse("2026-01-05"), Layout.FORM,
                "<p>联系人信息如下。</p><p>" + SECRET + "</p><p>本页其他文字仍然可以检索。</p>");
        return Files.write(folder.resolve("original.pdf"), new PdfPress(SHELF).print(manuscript));
    }

    private static byte[] publicCopy(Path original, List<Box> boxes) throws IOException {
        try (var source = PageSource.open(original, FileKind.PDF)) {
            return new PublicPages(source, SHELF).build(boxes);
        }
    }

    /** Where the words stand, as an officer would draw it. */
    private static Box boxOver(Path original, String words) throws IOException {
        try (var document = Loader.loadPDF(original.toFile())) {
            var glyphs = PageWords.on(document, 1);
            int first = 0;
            while (!glyphs.subList(first, first + words.length())
                    .stream()
                    .map(PageWords.Glyph::text)
                    .reduce("", String::concat)
                    .equals(words)) {
                first++;
            }
            var start = glyphs.get(first);
            var end = glyphs.get(first + words.length() - 1);
            double width = document.getPage(0).getMediaBox().getWidth();
            double height = document.getPage(0).getMediaBox().getHeight();
            return new Box(1, start.x() / width, (start.baseline() - start.size()) / height,
                    (end.x() + end.width() - start.x()) / width, start.size() * 1.3 / height);
        }
    }

    /** A remark, a file within, and what it was before it was saved again. */
    private Path withEverythingHidden(Path original) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(original.toFile())) {
            var remark = new PDAnnotationText();
            remark.setContents(SECRET);
            remark.setRectangle(new PDRectangle(400, 700, 20, 20));
            document.getPage(0).getAnnotations().add(remark);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            var within = new PDComplexFileSpecification();
            within.setFile("a.txt");
            within.setEmbeddedFile(new PDEmbeddedFile(document,
                    new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a", within));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return Files.write(folder.resolve("hidden.pdf"), out.toByteArray());
    }

    private Path withWhiteWords(Path original, String words) throws IOException {
        var target = folder.resolve("white.pdf");
        try (PDDocument document = Loader.loadPDF(original.toFile());
                var content = new PDPageContentStream(document, document.getPage(0),
                        PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(1f, 1f, 1f);
            content.beginText();
            content.setFont(PDType0Font.load(document, SHELF.font(Face.FANGSONG), true), 12);
            content.newLineAtOffset(120, 200);
            content.showText(words);
            content.endText();
            content.close();
            document.save(target.toFile());
        }
        return target;
    }
}

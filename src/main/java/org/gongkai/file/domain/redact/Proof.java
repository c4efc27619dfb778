package org.gongkai.file.domain.redact;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.file.Redactor.Box;

/** Opens a public copy as its readers will, and looks for what should not be there. */
public final class Proof {
    private static final int NEARLY_BLACK = 40;
    private static final Set<String> ALLOWED = Set.of("Type", "Pages", "Version");
    private final List<String> found = new ArrayList<>();

    private Proof() {}

    /** What is wrong with it; empty when nothing is. */
    public static List<String> of(byte[] copy, int pages, Collection<Box> boxes) throws IOException {
        var proof = new Proof();
        proof.revisions(copy);
        try (var document = Loader.loadPDF(copy)) {
            proof.expect(document.getNumberOfPages() == pages, "pages are missing");
            proof.belongings(document);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                int number = page;
                proof.page(document, page, boxes.stream().filter(box -> box.page() == number).toList());
            }
        }
        return proof.found;
    }

    private void revisions(byte[] copy) {
        String raw = new String(copy, StandardCharsets.ISO_8859_1);
        expect(raw.indexOf("startxref") == raw.lastIndexOf("startxref"), "an earlier revision is within");
    }

    private void belongings(PDDocument document) {
        var information = document.getDocumentInformation();
        expect(information.getMetadataKeys().equals(Set.of("Producer")), "metadata are within");
        for (COSName name : document.getDocumentCatalog().getCOSObject().keySet()) {
            expect(ALLOWED.contains(name.getName()), "the catalogue holds " + name.getName());
        }
    }

    private void page(PDDocument document, int number, List<Box> boxes) throws IOException {
        var page = document.getPage(number - 1);
        expect(page.getAnnotations().isEmpty(), "an annotation is within");
        if (boxes.isEmpty()) {
            return;
        }
        var words = PageWords.on(document, number);
        var picture = new PDFRenderer(document).renderImageWithDPI(number - 1, 72, ImageType.GRAY);
        for (Box box : boxes) {
            var area = Area.of(box, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
            expect(words.stream().noneMatch(glyph -> glyph.area().intersects(area)), "words lie beneath a box");
            expect(isBlack(picture, box), "something shines through a box");
        }
    }

    private static boolean isBlack(BufferedImage picture, Box box) {
        var area = Area.grown(Area.of(box, picture.getWidth(), picture.getHeight()), -1);
        for (int y = (int) Math.ceil(area.getMinY()); y < area.getMaxY(); y++) {
            for (int x = (int) Math.ceil(area.getMinX()); x < area.getMaxX(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) > NEARLY_BLACK) {
                    return false;
                }
            }
        }
        return true;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }
}

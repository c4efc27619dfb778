package org.gongkai.file.domain.redact;

import org.apache.pdfbox.util.Matrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.gongkai.file.Redactor.Box;
import org.gongkai.file.domain.print.Face;
import org.gongkai.file.domain.print.FontShelf;

/** Builds the public copy, page by page: a picture with the boxes black in it, and over it the visible words that touch none. */
public final class PublicPages {
    private static final float QUALITY = 0.8f;
    private final PageSource source;
    private final FontShelf shelf;

    public PublicPages(PageSource source, FontShelf shelf) {
        this.source = source;
        this.shelf = shelf;
    }

    public byte[] build(Collection<Box> boxes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var copy = new PDDocument()) {
            var font = PDType0Font.load(copy, shelf.font(Face.FANGSONG), true);
            for (int page = 1; page <= source.count(); page++) {
                int number = page;
                add(copy, page, boxes.stream().filter(box -> box.page() == number).toList(), font);
            }
            copy.getDocumentInformation().setProducer("Gongkai");
            copy.setDocumentId((long) boxes.hashCode());
            copy.save(out);
        }
        return out.toByteArray();
    }

    private void add(PDDocument copy, int number, List<Box> boxes, PDFont font) throws IOException {
        var sheet = source.sheet(number);
        var picture = source.picture(number, PageSource.PRINT_DPI);
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        copy.addPage(page);
        var seen = new SeenWords(source.words(number), picture, sheet);
        blacken(picture, boxes);
        try (var content = new PDPageContentStream(copy, page)) {
            content.drawImage(JPEGFactory.createFromImage(copy, picture, QUALITY), 0, 0, (float) sheet.width(),
                    (float) sheet.height());
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            for (var glyph : seen.outside(boxes)) {
                write(glyph, content, font, sheet.height());
            }
            content.endText();
        }
    }

    private static void write(PageWords.Glyph glyph, PDPageContentStream content, PDFont font, double height)
            throws IOException {
        try {
            font.encode(glyph.text());
        } catch (IllegalArgumentException noSuchGlyph) {
            return;
        }
        content.setFont(font, (float) glyph.size());
        content.setTextMatrix(Matrix.getTranslateInstance((float) glyph.x(),
                (float) (height - glyph.baseline())));
        content.showText(glyph.text());
    }

    private static void blacken(BufferedImage picture, List<Box> boxes) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        for (Box box : boxes) {
            Rectangle2D area = Area.grown(Area.of(box, picture.getWidth(), picture.getHeight()), 1);
            pen.fill(area);
        }
        pen.dispose();
    }
}

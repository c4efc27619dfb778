package org.gongkai.file.domain.redact;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a page with their places, in points from its upper left corner. */
final class PageWords extends PDFTextStripper {
    /** @param upright whether it runs from left to right as the reader sees the page */
    record Glyph(String text, double x, double baseline, double width, double size, boolean upright) {
        /** As much as any glyph of that size may take, above and below the line. */
        Rectangle2D area() {
            return new Rectangle2D.Double(Math.min(x, x + width), baseline - size, Math.max(Math.abs(width), 0.5),
                    size * 1.3);
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();

    private PageWords() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    static List<Glyph> on(PDDocument document, int page) throws IOException {
        var words = new PageWords();
        words.setStartPage(page);
        words.setEndPage(page);
        words.getText(document);
        return words.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double size = Math.max(text.getHeight(), text.getFontSizeInPt());
        if (text.getUnicode() != null && size > 0) {
            glyphs.add(new Glyph(text.getUnicode(), text.getX(), text.getY(), text.getWidth(), size,
                    Math.round(text.getDir()) % 360 == 0));
        }
        super.processTextPosition(text);
    }
}

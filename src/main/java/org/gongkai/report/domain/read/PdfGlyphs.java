package org.gongkai.report.domain.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page with their places, measured from the top. */
final class PdfGlyphs {
    /** A character, by its middle. */
    private record Glyph(String text, double x, double y, double width, double height) {
        boolean within(double left, double top, double right, double bottom) {
            return x > left && x < right && y > top && y < bottom;
        }
    }

    private final List<Glyph> glyphs;

    private PdfGlyphs(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    static PdfGlyphs of(PDDocument document, int page) throws IOException {
        var glyphs = new ArrayList<Glyph>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                double height = Math.max(at.getHeightDir(), 1);
                if (!at.getUnicode().isBlank()) {
                    glyphs.add(new Glyph(at.getUnicode(), at.getXDirAdj() + at.getWidthDirAdj() / 2,
                            at.getYDirAdj() - height / 2, at.getWidthDirAdj(),
                            Math.max(height, at.getFontSizeInPt() / 2)));
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return new PdfGlyphs(glyphs);
    }

    /** What stands in a box, line after line. */
    String textIn(double left, double top, double right, double bottom) {
        return String.join("", lines(glyphs.stream().filter(g -> g.within(left, top, right, bottom)).toList()));
    }

    List<String> linesBetween(double top, double bottom) {
        return lines(glyphs.stream().filter(g -> g.y() > top && g.y() < bottom).toList());
    }

    private static List<String> lines(List<Glyph> glyphs) {
        var sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        var lines = new ArrayList<String>();
        var line = new ArrayList<Glyph>();
        for (var glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - line.getFirst().y() > Math.max(glyph.height(), line.getFirst().height()) * 0.8) {
                lines.add(joined(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(joined(line));
        }
        return lines;
    }

    private static String joined(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        var text = new StringBuilder();
        double end = Double.NaN;
        for (var glyph : line) {
            boolean apart = glyph.x() - glyph.width() / 2 - end > glyph.height() * 0.9; // false before the first
            text.append(apart ? " " : "").append(glyph.text());
            end = glyph.x() + glyph.width() / 2;
        }
        return text.toString();
    }
}

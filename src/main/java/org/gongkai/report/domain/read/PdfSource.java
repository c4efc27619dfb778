package org.gongkai.report.domain.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Line;

/** A PDF: tables where lines are drawn, text between them. Without drawn lines a table is only text and read as such. */
final class PdfSource {
    private static final int MOST_PAGES = 60;
    private static final int TITLE_LINES = 12;

    private PdfSource() {}

    static Source read(byte[] pdf) throws IOException {
        var blocks = new ArrayList<Block>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
                read(document, page, blocks);
            }
        } catch (InvalidPasswordException locked) {
            throw OldWordSource.locked();
        }
        var joined = joined(blocks);
        var titles = joined.stream()
                .filter(Line.class::isInstance)
                .map(line -> ((Line) line).text())
                .limit(TITLE_LINES)
                .toList();
        return new Source(titles, joined, true);
    }

    private static void read(PDDocument document, int page, List<Block> blocks) throws IOException {
        var glyphs = PdfGlyphs.of(document, page);
        var tables = PdfTable.on(PdfRules.of(document.getPage(page)));
        double from = Double.NEGATIVE_INFINITY;
        for (var table : tables) {
            text(glyphs, from, table.top(), blocks);
            blocks.add(new Grid(table.rows(glyphs), false));
            from = table.bottom();
        }
        text(glyphs, from, Double.POSITIVE_INFINITY, blocks);
    }

    private static void text(PdfGlyphs glyphs, double from, double to, List<Block> blocks) {
        glyphs.linesBetween(from, to).forEach(line -> blocks.add(new Line(line)));
    }

    /** A paragraph is broken wherever the line is full: it goes on until a sentence or a short line ends it. */
    private static List<Block> joined(List<Block> blocks) {
        int full = blocks.stream()
                .filter(Line.class::isInstance)
                .mapToInt(line -> ((Line) line).text().length())
                .max()
                .orElse(0);
        var joined = new ArrayList<Block>();
        boolean open = false;
        for (var block : blocks) {
            if (block instanceof Line line && !line.text().matches("\\d{1,3}|[-—–\\s]*\\d{1,3}[-—–\\s]*")) { // a page number ends nothing
                boolean goesOn = open && !line.text().matches("^(?:[一二三四五六]、|[(（][一二三四五六七八九十]+[)）]).*");
                joined.add(goesOn ? new Line(((Line) joined.removeLast()).text() + line.text()) : line);
                open = line.text().length() >= full * 4 / 5 && !line.text().matches(".*[。！？：]$");
            } else if (block instanceof Grid) {
                joined.add(block);
                open = false;
            }
        }
        return joined;
    }
}

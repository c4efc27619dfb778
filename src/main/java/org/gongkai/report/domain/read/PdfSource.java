package org.gongkai.report.domain.read;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, in reading order. */
final class PdfSource {
    private static final int MOST_PAGES = 60;

    private PdfSource() {}

    static Source read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES);
            return PlainSource.read(joined(stripper.getText(document)));
        }
    }

    /** A paragraph is broken wherever the page is full: lines go on until a sentence or a short line ends them. */
    private static String joined(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int full = lines.stream().mapToInt(String::length).sorted().skip(lines.size() * 9L / 10).findFirst().orElse(0);
        var paragraphs = new ArrayList<String>();
        boolean open = false;
        for (var line : lines) {
            if (open && !line.matches("^(?:[一二三四五六]、|[(（][一二三四五六七八九十]+[)）]).*")) {
                paragraphs.add(paragraphs.removeLast() + line);
            } else {
                paragraphs.add(line);
            }
            open = line.length() >= full - 3 && full > 20 && !line.matches(".*[。！？：]$") && line.matches(".*[，、；。].*");
        }
        return String.join("\n", paragraphs);
    }
}

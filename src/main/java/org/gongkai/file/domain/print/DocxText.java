package org.gongkai.file.domain.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words and what is within a line. */
final class DocxText {
    private static final int PICTURE_WIDTH_PT = 420;

    void write(Element from, XWPFParagraph paragraph, Look look) throws IOException {
        write(from, paragraph, look, "");
    }

    private void write(Node from, XWPFParagraph paragraph, Look look, String within) throws IOException {
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode words) {
                run(paragraph, words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "), look, within);
            } else if (child instanceof Element element) {
                inline(element, paragraph, look);
            }
        }
    }

    private void inline(Element element, XWPFParagraph paragraph, Look look) throws IOException {
        switch (element.normalName()) {
            case "br" -> paragraph.createRun().addBreak();
            case "img" -> picture(element, paragraph);
            case "strong", "b" -> write(element, paragraph, look.with(Face.XIAOBIAOSONG), "");
            case "em", "i" -> write(element, paragraph, look.with(Face.KAITI), "");
            case "u", "sup", "sub", "s" -> write(element, paragraph, look, element.normalName());
            case "p" -> {
                if (element.previousElementSibling() != null) {
                    paragraph.createRun().addBreak();
                }
                write(element, paragraph, look, "");
            }
            default -> write(element, paragraph, look, "");
        }
    }

    void words(XWPFParagraph paragraph, String words, Look look) {
        run(paragraph, words, look, "");
    }

    private static void run(XWPFParagraph paragraph, String words, Look look, String within) {
        if (words.isEmpty() || words.isBlank() && paragraph.getRuns().isEmpty()) {
            return;
        }
        var run = paragraph.createRun();
        look.apply(run);
        run.setText(words);
        switch (within) {
            case "u" -> run.setUnderline(UnderlinePatterns.SINGLE);
            case "s" -> run.setStrikeThrough(true);
            case "sup" -> run.setSubscript(VerticalAlign.SUPERSCRIPT);
            case "sub" -> run.setSubscript(VerticalAlign.SUBSCRIPT);
            default -> {
                // plain
            }
        }
    }

    private static void picture(Element img, XWPFParagraph paragraph) throws IOException {
        var data = DataPicture.of(img);
        if (data.isEmpty()) {
            return;
        }
        double scale = Math.min(1.0, PICTURE_WIDTH_PT / (double) data.get().width());
        paragraph.setSpacingBetween(1);
        try {
            paragraph.createRun()
                    .addPicture(new ByteArrayInputStream(data.get().bytes()), data.get().type(), "picture",
                            Units.toEMU(data.get().width() * scale), Units.toEMU(data.get().height() * scale));
        } catch (InvalidFormatException odd) {
            throw new IOException(odd);
        }
    }
}

package org.gongkai.file.domain.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.file.Manuscript.Layout;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * How a paragraph stands on the page.
 *
 * @param style of the word processor, null for its body style
 * @param indented its first line, by two characters
 * @param line height of a line in points
 * @param before empty space above, in points
 */
record ParagraphShape(@Nullable String style, ParagraphAlignment alignment, boolean indented, double line,
        double before, double after, Look look) {
    private static final double LINE = 28.95;
    private static final int CHARACTER_TWIPS = 316;

    static ParagraphShape of(Element block, Layout layout) {
        var shape = byTag(block, layout);
        if (block.hasClass("center")) {
            return shape.aligned(ParagraphAlignment.CENTER);
        }
        return block.hasClass("right") ? shape.aligned(ParagraphAlignment.RIGHT) : shape;
    }

    private static ParagraphShape byTag(Element block, Layout layout) {
        return switch (block.normalName()) {
            case "h1" -> title(layout);
            case "h2" -> heading("Heading1", Face.HEITI);
            case "h3" -> heading("Heading2", Face.KAITI);
            case "h4", "h5" -> heading("Heading3", Face.FANGSONG);
            case "figcaption", "caption" ->
                new ParagraphShape(null, ParagraphAlignment.CENTER, false, 18, 0, 0, Look.BODY.sized(12));
            default -> byClass(block, layout);
        };
    }

    private static ParagraphShape byClass(Element block, Layout layout) {
        if (block.hasClass("mark")) {
            double size = Double.parseDouble(block.attr("style").replaceAll("[^0-9.]", ""));
            return new ParagraphShape(null, ParagraphAlignment.CENTER, false, size * 1.3,
                    layout == Layout.LETTER ? 0 : 57, 0, new Look(Face.XIAOBIAOSONG, size, DocxStyles.RED));
        }
        if (block.hasClass("number")) {
            return layout == Layout.LETTER
                    ? body(ParagraphAlignment.RIGHT, false)
                    : new ParagraphShape(null, ParagraphAlignment.CENTER, false, LINE, 2 * LINE, 0, Look.BODY);
        }
        if (block.hasClass("note") || block.hasClass("attachment") && !follows(block, "attachment")) {
            return new ParagraphShape(null, ParagraphAlignment.BOTH, true, LINE, LINE, 0, Look.BODY);
        }
        boolean flush = block.hasClass("to") || block.hasClass("noindent") || block.hasClass("center")
                || block.hasClass("right");
        var look = block.hasClass("h-hei")
                ? Look.BODY.with(Face.HEITI)
                : block.hasClass("h-kai") ? Look.BODY.with(Face.KAITI) : Look.BODY;
        return block.hasClass("small")
                ? new ParagraphShape(null, ParagraphAlignment.BOTH, !flush, 18, 0, 0, look.sized(12))
                : new ParagraphShape(null, ParagraphAlignment.BOTH, !flush, LINE, 0, 0, look);
    }

    private static ParagraphShape title(Layout layout) {
        double above = layout == Layout.FORM ? 0 : layout == Layout.LETTER ? 44 : 2 * LINE;
        return new ParagraphShape("Title", ParagraphAlignment.CENTER, false, 34, above,
                layout == Layout.FORM ? 18 : LINE, new Look(Face.XIAOBIAOSONG, 22, null));
    }

    private static ParagraphShape heading(String style, Face face) {
        return new ParagraphShape(style, ParagraphAlignment.BOTH, true, LINE, 0, 0, Look.BODY.with(face));
    }

    private static ParagraphShape body(ParagraphAlignment alignment, boolean indented) {
        return new ParagraphShape(null, alignment, indented, LINE, 0, 0, Look.BODY);
    }

    private static boolean follows(Element block, String name) {
        var before = block.previousElementSibling();
        return before != null && before.hasClass(name);
    }

    private ParagraphShape aligned(ParagraphAlignment other) {
        return new ParagraphShape(style, other, false, line, before, after, look);
    }

    void apply(XWPFParagraph paragraph) {
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore((int) Math.round(before * 20));
        paragraph.setSpacingAfter((int) Math.round(after * 20));
        if (indented) {
            CTInd indent = indent(paragraph);
            indent.setFirstLineChars(BigInteger.valueOf(200));
            indent.setFirstLine(BigInteger.valueOf(2L * CHARACTER_TWIPS));
        }
    }

    /** An empty line above a signature, which stays with it. */
    static void blank(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        paragraph.setKeepNext(true);
    }

    /** Name and date centred upon each other at the right. */
    static void signature(XWPFParagraph paragraph, SignatureBlock block) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        paragraph.setKeepNext(true);
        double spare = Math.min(2, block.rightIndent());
        double left = 28 - block.rightIndent() - block.width() - spare;
        paragraph.setIndentationLeft((int) Math.round(Math.max(0, left) * CHARACTER_TWIPS));
        paragraph.setIndentationRight((int) Math.round((block.rightIndent() - spare) * CHARACTER_TWIPS));
    }

    static void listItem(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        paragraph.setIndentationLeft(3 * CHARACTER_TWIPS);
        paragraph.setIndentationHanging(CHARACTER_TWIPS);
    }

    static void line(XWPFParagraph paragraph, boolean red) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var border = properties.addNewPBdr().addNewBottom();
        border.setVal(red ? STBorder.SINGLE : STBorder.DASHED);
        border.setSz(BigInteger.valueOf(red ? 10 : 4));
        border.setColor(red ? DocxStyles.RED : "000000");
    }

    /** 版记: each line under a line of the text's width. */
    static void record(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderBetween(Borders.SINGLE);
        paragraph.setIndentationFirstLine(280);
    }

    private static CTInd indent(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }
}

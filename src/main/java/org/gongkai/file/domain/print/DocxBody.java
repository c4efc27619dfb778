package org.gongkai.file.domain.print;

import java.util.List;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.file.Manuscript.Layout;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Blocks of the manuscript, one after the other. */
final class DocxBody {
    private static final Set<String> CONTAINERS = Set.of("div", "section", "figure", "blockquote", "article", "header");
    /** 4 mm from the mark to the red lines. */
    private static final double BELOW_THE_MARK_PT = 11.34;
    private final XWPFDocument docx;
    private final Layout layout;
    private final DocxText text;

    DocxBody(XWPFDocument docx, Layout layout) {
        this.docx = docx;
        this.layout = layout;
        this.text = new DocxText();
    }

    void add(Element block) throws IOException {
        String name = block.normalName();
        if (block.hasClass("foot")) {
            return;
        }
        if (name.equals("section") && block.hasClass("landscape")) {
            landscape(block);
        } else if (block.hasClass("sign")) {
            sign(block);
        } else if (block.hasClass("record")) {
            record(block);
        } else if (CONTAINERS.contains(name)) {
            for (Element child : block.children()) {
                add(child);
            }
        } else if (name.equals("table")) {
            new DocxTable(docx.createTable(), text).fill(block);
        } else if (name.equals("ol") || name.equals("ul")) {
            list(block);
        } else if (name.equals("hr")) {
            rule(block);
        } else {
            paragraph(block);
        }
    }

    private void paragraph(Element block) throws IOException {
        var paragraph = isLetterHead(block) ? letterHead() : docx.createParagraph();
        var shape = ParagraphShape.of(block, layout);
        shape.apply(paragraph);
        paragraph.setKeepNext(block.hasClass("stays") || block.normalName().matches("h[23]")); // no heading alone
        text.write(block, paragraph, shape.look());
    }

    /** Each block of its own page turned sideways, by a section of its own. */
    private void landscape(Element section) throws IOException {
        DocxPage.shape(docx.createParagraph().getCTP().addNewPPr().addNewSectPr(), false);
        for (Element child : section.children()) {
            add(child);
        }
        DocxPage.shape(docx.createParagraph().getCTP().addNewPPr().addNewSectPr(), true);
    }

    private void sign(Element sign) throws IOException {
        var block = SignatureBlock.of(sign);
        ParagraphShape.blank(docx.createParagraph());
        ParagraphShape.blank(docx.createParagraph());
        for (Element line : sign.select(".organ,.date")) {
            var paragraph = docx.createParagraph();
            ParagraphShape.signature(paragraph, block);
            text.write(line, paragraph, Look.BODY);
            for (Element seal : line.hasClass("organ") ? sign.select("img.seal") : List.<Element>of()) {
                DocxSeal.press(paragraph, seal, block);
            }
        }
    }

    private void record(Element record) throws IOException {
        docx.createParagraph();
        for (Element line : record.children()) {
            var paragraph = docx.createParagraph();
            ParagraphShape.record(paragraph);
            text.write(line, paragraph, Look.BODY.sized(14));
        }
    }

    private void list(Element list) throws IOException {
        int number = 1;
        for (Element item : list.children()) {
            var paragraph = docx.createParagraph();
            ParagraphShape.listItem(paragraph);
            String label = list.normalName().equals("ol") ? number++ + "." : "•";
            text.words(paragraph, label + " ", Look.BODY);
            text.write(item, paragraph, Look.BODY);
        }
    }

    private void rule(Element rule) {
        if (rule.hasClass("page")) {
            docx.createParagraph().createRun().addBreak(BreakType.PAGE);
        } else {
            XWPFParagraph line = isLetterHead(rule) ? letterHead() : docx.createParagraph();
            line.setSpacingBetween(isLetterHead(rule) ? BELOW_THE_MARK_PT : 4, LineSpacingRule.EXACT);
            if (layout == Layout.LETTER) {
                DocxPage.redLines(line, STBorder.THICK_THIN_SMALL_GAP);
            } else {
                ParagraphShape.line(line, rule.hasClass("red"));
            }
        }
    }

    /** GB/T 9704 §10.1: the mark of a letter stands 30 mm below the edge, above where text begins; the head of its page reaches there. */
    private boolean isLetterHead(Element block) {
        return layout == Layout.LETTER && (block.hasClass("mark") || block.hasClass("red"));
    }

    private XWPFParagraph letterHead() {
        return docx.createHeader(HeaderFooterType.FIRST).createParagraph();
    }
}

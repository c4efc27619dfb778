package org.gongkai.file.domain.print;

import org.apache.poi.xwpf.usermodel.XWPFStyle;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles an official document has: body, title, two levels of headings; so that a word processor shows its outline. */
final class DocxStyles {
    static final String RED = "D0021B";

    private DocxStyles() {}

    static void define(XWPFDocument docx) {
        var styles = docx.createStyles();
        styles.addStyle(style(docx, "Normal", "Normal", Face.FANGSONG, 16, 0));
        styles.addStyle(style(docx, "Title", "Title", Face.XIAOBIAOSONG, 22, 0));
        styles.addStyle(style(docx, "Heading1", "heading 1", Face.HEITI, 16, 1));
        styles.addStyle(style(docx, "Heading2", "heading 2", Face.KAITI, 16, 2));
        styles.addStyle(style(docx, "Heading3", "heading 3", Face.FANGSONG, 16, 3));
    }

    private static XWPFStyle style(XWPFDocument docx, String id, String name, Face face,
            double size, int level) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
            var paragraph = style.addNewPPr();
            // Word's default, written out: LibreOffice reads it the other way round, and swallows what hangs over the margin.
            paragraph.addNewOverflowPunct().setVal(true);
            paragraph.addNewAutoSpaceDE().setVal(false);
            paragraph.addNewAutoSpaceDN().setVal(false);
            var spacing = paragraph.addNewSpacing();
            spacing.setLine(DocxPage.LINE);
            spacing.setLineRule(STLineSpacingRule.EXACT);
            spacing.setBefore(BigInteger.ZERO);
            spacing.setAfter(BigInteger.ZERO);
            style.addNewRPr().addNewSpacing().setVal(DocxPage.CHARACTER_SPACING);
        } else {
            style.addNewBasedOn().setVal("Normal");
            if (level > 0) {
                style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            }
        }
        CTRPr run = style.isSetRPr() ? style.getRPr() : style.addNewRPr();
        fonts(run.addNewRFonts(), face);
        run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
        return new XWPFStyle(style, docx.getStyles());
    }

    static void face(XWPFRun run, Face face) {
        CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        fonts(properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts(), face);
    }

    private static void fonts(CTFonts fonts, Face face) {
        fonts.setAscii(face.officeName());
        fonts.setHAnsi(face.officeName());
        fonts.setEastAsia(face.officeName());
        fonts.setCs(face.officeName());
    }
}

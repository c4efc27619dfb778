package org.gongkai.file.domain.print;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.file.Manuscript.Layout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper, margins, the grid of 22 lines by 28 characters, and page numbers outside. */
final class DocxPage {
    static final BigInteger LINE = twips(28.95);
    /** 28 characters of 16 pt in 156 mm: each gives up a fifth of a point. Word processors disagree about grids, not about this. */
    static final BigInteger CHARACTER_SPACING = twips(-0.21);
    private static final double POINTS_PER_MM = 72 / 25.4;
    private final XWPFDocument docx;
    private final Layout layout;

    DocxPage(XWPFDocument docx, Layout layout) {
        this.docx = docx;
        this.layout = layout;
    }

    void setUp() {
        DocxStyles.define(docx);
        docx.setEvenAndOddHeadings(true);
    }

    /** The section's properties come last in a document. */
    void finish() {
        var section = docx.getDocument().getBody().isSetSectPr()
                ? docx.getDocument().getBody().getSectPr()
                : docx.getDocument().getBody().addNewSectPr();
        shape(section, false);
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        if (layout == Layout.LETTER) {
            if (!section.isSetTitlePg()) {
                section.addNewTitlePg();
            }
            section.getPgMar().setHeader(millimetres(30));
            redLines(docx.createFooter(HeaderFooterType.FIRST).createParagraph(), STBorder.THIN_THICK_SMALL_GAP);
        }
    }

    static void shape(CTSectPr section, boolean landscape) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(millimetres(landscape ? 297 : 210));
        size.setH(millimetres(landscape ? 210 : 297));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setTop(millimetres(landscape ? 28 : 37));
        margin.setBottom(millimetres(landscape ? 26 : 35));
        margin.setLeft(millimetres(landscape ? 35 : 28));
        margin.setRight(millimetres(landscape ? 37 : 26));
        margin.setHeader(millimetres(15));
        margin.setFooter(millimetres(landscape ? 16 : 23));
        margin.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(LINE);
    }

    /** Above the head's text or below the foot's: a thick and a thin red line, 170 mm wide. */
    static void redLines(XWPFParagraph paragraph, STBorder.Enum kind) {
        var border = paragraph.getCTP().getPPr() == null
                ? paragraph.getCTP().addNewPPr().addNewPBdr().addNewBottom()
                : paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(24));
        border.setSpace(BigInteger.ZERO);
        border.setColor(DocxStyles.RED);
        paragraph.setIndentationLeft(-millimetres(8).intValue());
        paragraph.setIndentationRight(-millimetres(6).intValue());
        paragraph.setSpacingAfter(0);
    }

    private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = docx.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        paragraph.setIndentationLeft(280);
        paragraph.setIndentationRight(280);
        number(paragraph, "— ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(28));
        run.addNewT().setStringValue("1");
        number(paragraph, " —");
    }

    private static void number(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        DocxStyles.face(run, Face.FANGSONG);
        run.setFontSize(14);
        run.setText(words);
    }

    static BigInteger millimetres(double mm) {
        return twips(mm * POINTS_PER_MM);
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}

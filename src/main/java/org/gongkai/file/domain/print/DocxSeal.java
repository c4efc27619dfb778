package org.gongkai.file.domain.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** A seal lies over the words: 端正、居中下压发文机关署名和成文日期. */
final class DocxSeal {
    private static final double SIDE_MM = 42;
    private static final double TEXT_WIDTH_MM = 156;
    private static final double CHARACTER_MM = TEXT_WIDTH_MM / 28;
    private static final double LINE_MM = 28.95 * 25.4 / 72;

    private DocxSeal() {}

    static void press(XWPFParagraph organ, Element img, SignatureBlock block) throws IOException {
        var picture = DataPicture.of(img);
        if (picture.isEmpty()) {
            return;
        }
        int side = emu(SIDE_MM);
        var run = organ.createRun();
        try {
            run.addPicture(new ByteArrayInputStream(picture.get().bytes()), picture.get().type(), "seal", side, side);
        } catch (InvalidFormatException odd) {
            throw new IOException(odd);
        }
        double centre = TEXT_WIDTH_MM - (block.rightIndent() + block.width() / 2) * CHARACTER_MM;
        lift(run.getCTR().getDrawingArray(0), emu(centre - SIDE_MM / 2), emu(LINE_MM - SIDE_MM / 2));
    }

    /** Out of the line, over the text, where the middle of both lines is. */
    private static void lift(CTDrawing drawing, int right, int down) {
        CTInline inline = drawing.getInlineArray(0);
        CTAnchor anchor = drawing.addNewAnchor();
        anchor.setSimplePos2(false);
        anchor.setRelativeHeight(251_658_240);
        anchor.setBehindDoc(false);
        anchor.setLocked(false);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(true);
        anchor.addNewSimplePos().setX(0);
        anchor.getSimplePos().setY(0);
        anchor.addNewPositionH().setRelativeFrom(STRelFromH.MARGIN);
        anchor.getPositionH().setPosOffset(right);
        anchor.addNewPositionV().setRelativeFrom(STRelFromV.PARAGRAPH);
        anchor.getPositionV().setPosOffset(down);
        anchor.setExtent(inline.getExtent());
        anchor.addNewWrapNone();
        anchor.setDocPr(inline.getDocPr());
        anchor.addNewCNvGraphicFramePr();
        anchor.setGraphic(inline.getGraphic());
        drawing.removeInline(0);
    }

    private static int emu(double mm) {
        return Units.toEMU(mm * 72 / 25.4);
    }
}

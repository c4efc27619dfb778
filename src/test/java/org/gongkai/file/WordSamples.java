package org.gongkai.file;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Builds Word documents the way offices do, with the fewest words. */
final class WordSamples {
    private final XWPFDocument document = new XWPFDocument();

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph line(String text) {
        var paragraph = document.createParagraph();
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    WordSamples centred(String text) {
        line(text).setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    WordSamples right(String text) {
        line(text).setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    WordSamples plain(String text) {
        line(text);
        return this;
    }

    WordSamples indented(String text) {
        line(text).setIndentationFirstLine(640);
        return this;
    }

    /** @param formats of the levels, outermost first, each with its text */
    BigInteger list(Level... formats) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < formats.length; i++) {
            var level = definition.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(formats[i].format()));
            level.addNewLvlText().setVal(formats[i].text());
        }
        var numbering = document.createNumbering();
        return numbering
                .addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    record Level(String format, String text) {}

    WordSamples numbered(BigInteger list, int level, String text) {
        var paragraph = line(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        return this;
    }

    byte[] bytes() {
        return SampleFiles.bytes(document::write);
    }
}

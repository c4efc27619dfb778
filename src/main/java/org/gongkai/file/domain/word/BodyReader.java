package org.gongkai.file.domain.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.file.domain.word.Block.Align;
import org.gongkai.file.domain.word.Block.Paragraph;
import org.gongkai.file.domain.word.Inline.Mark;
import org.w3c.dom.Element;

/** Reads paragraphs and tables in order. */
final class BodyReader {
    private static final String WIDE_SPACES = "^[\\u3000\\u00a0 ]+";
    private final Styles styles;
    private final Numbering numbering;
    private final RunReader runs;
    private final Warnings warnings;

    BodyReader(Styles styles, Numbering numbering, RunReader runs, Warnings warnings) {
        this.styles = styles;
        this.numbering = numbering;
        this.runs = runs;
        this.warnings = warnings;
    }

    List<Block> read(Element parent) {
        var blocks = new ArrayList<Block>();
        for (var child : Dom.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, blocks);
                case "tbl" -> blocks.add(new Block.Table(new TableWriter(this).write(child)));
                case "sdt" -> control(child, blocks);
                case "customXml", "ins", "moveTo" -> blocks.addAll(read(child));
                default -> {
                    // section properties, bookmarks
                }
            }
        }
        return blocks;
    }

    private void control(Element control, List<Block> blocks) {
        boolean contents = Dom.value(control, "sdtPr", "docPartObj", "docPartGallery")
                .filter("Table of Contents"::equals)
                .isPresent();
        if (contents) {
            warnings.add(Warnings.CONTENTS);
        } else {
            Dom.child(control, "sdtContent").ifPresent(content -> blocks.addAll(read(content)));
        }
    }

    private void paragraph(Element paragraph, List<Block> blocks) {
        if (styles.isTableOfContents(paragraph)) {
            warnings.add(Warnings.CONTENTS);
            return;
        }
        var textBoxes = new ArrayList<Element>();
        var inline = inline(paragraph, textBoxes);
        blocks.add(shaped(paragraph, inline));
        textBoxes.forEach(box -> blocks.addAll(read(box)));
    }

    /** The paragraph's words, its automatic number in front. */
    Inline inline(Element paragraph, List<Element> textBoxes) {
        var inline = new Inline();
        var words = runs.read(paragraph, textBoxes);
        String number = numbering.next(paragraph);
        if (!number.isEmpty() && !words.html(EnumSet.noneOf(Mark.class)).isBlank()) {
            inline.words(number, EnumSet.noneOf(Mark.class));
        }
        inline.all(words);
        return inline;
    }

    private Paragraph shaped(Element paragraph, Inline inline) {
        int outline = styles.outlineLevel(paragraph);
        var without = outline > 0 ? EnumSet.of(Mark.BOLD) : EnumSet.noneOf(Mark.class);
        String text = inline.text();
        boolean indented = text.startsWith("\u3000\u3000") || isIndented(paragraph);
        return new Paragraph(inline.html(without).replaceAll(WIDE_SPACES, "").strip(), text.strip(), align(paragraph),
                indented, outline, styles.isTitle(paragraph));
    }

    Align align(Element paragraph) {
        for (var properties : styles.properties(paragraph)) {
            var jc = Dom.value(properties, "jc");
            if (jc.isPresent()) {
                return switch (jc.get()) {
                    case "center" -> Align.CENTER;
                    case "right", "end" -> Align.RIGHT;
                    default -> Align.LEFT;
                };
            }
        }
        return Align.LEFT;
    }

    private boolean isIndented(Element paragraph) {
        for (var properties : styles.properties(paragraph)) {
            var indent = Dom.child(properties, "ind");
            if (indent.isPresent()) {
                int chars = Dom.number(Dom.attribute(indent.get(), "firstLineChars"), 0);
                int twips = Dom.number(Dom.attribute(indent.get(), "firstLine"), 0);
                if (chars > 0 || twips > 0 || Dom.attribute(indent.get(), "firstLine") != null) {
                    return chars > 0 || twips > 0;
                }
            }
        }
        return false;
    }
}

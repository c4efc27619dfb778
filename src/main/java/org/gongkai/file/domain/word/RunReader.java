package org.gongkai.file.domain.word;

import java.util.Optional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.file.domain.word.Inline.Mark;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what stands within a paragraph. */
final class RunReader {
    private final WordParts parts;
    private final Pictures pictures;
    private final Notes notes;
    private final Warnings warnings;
    private int pictureCount;

    RunReader(WordParts parts, Pictures pictures, Notes notes, Warnings warnings) {
        this.parts = parts;
        this.pictures = pictures;
        this.notes = notes;
        this.warnings = warnings;
    }

    /** @param textBoxes receives text boxes found on the way, to be placed after the paragraph */
    Inline read(Element paragraph, List<Element> textBoxes) {
        var inline = new Inline();
        readInto(inline, paragraph, textBoxes);
        return inline;
    }

    private void readInto(Inline inline, Element parent, List<Element> textBoxes) {
        for (var child : Dom.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(inline, child, textBoxes);
                case "hyperlink" -> hyperlink(inline, child, textBoxes);
                case "ins", "moveTo" -> {
                    warnings.add(Warnings.REVISIONS);
                    readInto(inline, child, textBoxes);
                }
                case "del", "moveFrom" -> warnings.add(Warnings.REVISIONS);
                case "sdt" -> Dom.child(child, "sdtContent").ifPresent(c -> readInto(inline, c, textBoxes));
                case "smartTag", "fldSimple", "customXml", "dir", "bdo" -> readInto(inline, child, textBoxes);
                case "oMath", "oMathPara" -> {
                    warnings.add(Warnings.FORMULA);
                    Dom.all(child, "t").forEach(t -> inline.words(t.getTextContent(), Set.of()));
                }
                default -> {
                    // properties, bookmarks, proofing marks: nothing to read
                }
            }
        }
    }

    private void hyperlink(Inline inline, Element link, List<Element> textBoxes) {
        var within = new Inline();
        readInto(within, link, textBoxes);
        var target = parts.relationship(Dom.attribute(link, "id"));
        if (target.isPresent() && target.get().target().matches("(?i)(https?|mailto|tel):.*")) {
            inline.link(target.get().target(), within);
        } else {
            inline.all(within);
        }
    }

    private void run(Inline inline, Element run, List<Element> textBoxes) {
        if (Dom.isOn(run, "rPr", "vanish")) {
            warnings.add(Warnings.HIDDEN);
            return;
        }
        var marks = marksOf(run);
        for (var piece : Dom.children(run)) {
            piece(inline, piece, marks, textBoxes);
        }
    }

    private void piece(Inline inline, Element piece, Set<Mark> marks, List<Element> textBoxes) {
        switch (piece.getLocalName()) {
            case "t" -> inline.words(piece.getTextContent(), marks);
            case "tab", "ptab" -> inline.words(" ", marks);
            case "noBreakHyphen" -> inline.words("-", marks);
            case "sym" -> inline.words(symbol(piece), marks);
            case "br", "cr" -> {
                String type = Dom.attribute(piece, "type");
                if (type == null || type.equals("textWrapping")) {
                    inline.lineBreak();
                }
            }
            case "footnoteReference" -> inline.element(notes.refer("footnote", Dom.attribute(piece, "id")));
            case "endnoteReference" -> inline.element(notes.refer("endnote", Dom.attribute(piece, "id")));
            case "commentReference" -> warnings.add(Warnings.COMMENTS);
            case "drawing", "pict", "object" -> drawing(inline, piece, textBoxes);
            case "AlternateContent" -> Dom.child(piece, "Choice")
                    .ifPresent(choice -> Dom.children(choice).forEach(c -> piece(inline, c, marks, textBoxes)));
            default -> {
                // field codes and the like
            }
        }
    }

    private static Set<Mark> marksOf(Element run) {
        var marks = EnumSet.noneOf(Mark.class);
        addIf(marks, Mark.BOLD, Dom.isOn(run, "rPr", "b"));
        addIf(marks, Mark.ITALIC, Dom.isOn(run, "rPr", "i"));
        addIf(marks, Mark.UNDERLINE, Dom.isOn(run, "rPr", "u"));
        addIf(marks, Mark.STRIKE, Dom.isOn(run, "rPr", "strike") || Dom.isOn(run, "rPr", "dstrike"));
        String vertical = Dom.value(run, "rPr", "vertAlign").orElse("");
        addIf(marks, Mark.SUPERSCRIPT, vertical.equals("superscript"));
        addIf(marks, Mark.SUBSCRIPT, vertical.equals("subscript"));
        return marks;
    }

    private static void addIf(Set<Mark> marks, Mark mark, boolean there) {
        if (there) {
            marks.add(mark);
        }
    }

    /** Symbol fonts put their signs into a private area; a bullet or box is what nearly all of them are. */
    private static String symbol(Element symbol) {
        String code = Dom.attribute(symbol, "char");
        if (code == null || !code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int character = Integer.parseInt(code, 16);
        return switch (character) {
            case 0xF052, 0xF0FE -> "☑";
            case 0xF0A3, 0xF06F, 0xF0A8 -> "□";
            default -> character >= 0xE000 && character <= 0xF8FF ? "•" : Character.toString(character);
        };
    }

    private void drawing(Inline inline, Element drawing, List<Element> textBoxes) {
        var boxes = Dom.all(drawing, "txbxContent");
        if (!boxes.isEmpty()) {
            warnings.add(Warnings.TEXT_BOX);
            textBoxes.addAll(boxes);
        }
        var ids = new ArrayList<@Nullable String>();
        Dom.all(drawing, "blip").forEach(blip -> ids.add(Dom.attribute(blip, "embed")));
        Dom.all(drawing, "imagedata").forEach(image -> ids.add(Dom.attribute(image, "id")));
        String description = Dom.all(drawing, "docPr")
                .stream()
                .map(properties -> String.valueOf(Dom.attribute(properties, "descr")))
                .filter(described -> !described.equals("null"))
                .findFirst()
                .orElse("");
        ids.forEach(id -> picture(inline, id, description));
    }

    private void picture(Inline inline, @Nullable String id, String description) {
        pictureCount++;
        var target = parts.relationship(id);
        if (target.isEmpty() || target.get().outside()) {
            warnings.add("第 " + pictureCount + " 幅图片不在文档内，没有导入。");
            return;
        }
        String path = target.get().target();
        String name = "图" + pictureCount + path.substring(Math.max(0, path.lastIndexOf('.')));
        try {
            var content = parts.picture(path);
            var address = content.isEmpty() ? Optional.<String>empty() : pictures.keep(name, content.get());
            if (address.isPresent()) {
                inline.element("<img src=\"" + address.get() + "\" alt=\"" + Inline.escaped(description) + "\">");
            } else {
                warnings.add("第 " + pictureCount + " 幅图片的格式不能在网页上显示，没有导入，请另存为 PNG 或 JPG 后插入。");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.gongkai.file.domain.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.gongkai.file.domain.word.Inline.Mark;
import org.gongkai.file.RichText;
import org.w3c.dom.Element;

/** Turns a Word file into title, document number, clean HTML and what could not be kept. */
public final class WordConversion {
    /** @param warnings in Chinese */
    public record Result(String title, String documentNumber, String html, List<String> warnings) {}

    private WordConversion() {}

    public static Result of(Path docx, Pictures pictures) throws IOException {
        try (var parts = new WordParts(docx)) {
            return convert(parts, pictures);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static Result convert(WordParts parts, Pictures pictures) throws IOException {
        var warnings = new Warnings();
        var styles = new Styles(parts.part("word/styles.xml"));
        var notes = new Notes(parts.part("word/footnotes.xml"), parts.part("word/endnotes.xml"));
        var runs = new RunReader(parts, pictures, notes, warnings);
        var reader = new BodyReader(styles, new Numbering(parts.part("word/numbering.xml"), styles), runs, warnings);
        var shape = new DocumentShape(reader.read(parts.body()));
        String html = shape.html() + notes.html(note -> noteWords(note, runs));
        return new Result(shape.title(), shape.documentNumber(), RichText.clean(html), warnings.list());
    }

    private static String noteWords(Element note, RunReader runs) {
        return Dom.children(note, "p")
                .map(p -> runs.read(p, new ArrayList<>()).html(EnumSet.noneOf(Mark.class)).strip())
                .collect(Collectors.joining("<br>"));
    }
}

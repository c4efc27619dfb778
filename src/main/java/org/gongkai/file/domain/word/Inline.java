package org.gongkai.file.domain.word;

import java.util.Comparator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words with their emphasis; neighbours of the same emphasis become one, since Word cuts its text into many runs. */
final class Inline {
    /** Emphasis, from the outside in. */
    enum Mark {
        BOLD("strong"), ITALIC("em"), UNDERLINE("u"), STRIKE("s"), SUPERSCRIPT("sup"), SUBSCRIPT("sub");

        private final String element;

        Mark(String element) {
            this.element = element;
        }
    }

    private record Piece(Set<Mark> marks, StringBuilder html) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void words(String words, Set<Mark> marks) {
        text.append(words);
        html(escaped(words), marks);
    }

    void lineBreak() {
        text.append('\n');
        html("<br>", pieces.isEmpty() ? Set.of() : pieces.getLast().marks());
    }

    /** Something already written, such as a picture. */
    void element(String html) {
        html(html, Set.of());
    }

    /** A link around everything another one collected. */
    void link(String address, Inline linked) {
        text.append(linked.text);
        html("<a href=\"" + escaped(address) + "\">" + linked.html(EnumSet.noneOf(Mark.class)) + "</a>", Set.of());
    }

    void all(Inline other) {
        text.append(other.text);
        other.pieces.forEach(piece -> html(piece.html().toString(), piece.marks()));
    }

    private void html(String html, Set<Mark> marks) {
        if (pieces.isEmpty() || !pieces.getLast().marks().equals(marks)) {
            pieces.add(new Piece(marks, new StringBuilder()));
        }
        pieces.getLast().html().append(html);
    }

    /** @param without emphasis to leave out, such as bold in a heading that is bold anyway */
    String html(Set<Mark> without) {
        var all = new StringBuilder();
        for (var piece : pieces) {
            var marks = piece.html().toString().isBlank() ? Set.<Mark>of() : piece.marks();
            marks.stream().filter(m -> !without.contains(m)).sorted().forEach(m -> all.append(open(m)));
            all.append(piece.html());
            marks.stream()
                    .filter(m -> !without.contains(m))
                    .sorted(Comparator.reverseOrder())
                    .forEach(m -> all.append(close(m)));
        }
        return all.toString();
    }

    String text() {
        return text.toString();
    }

    /** Whether all its words are bold, as those of a table's head. */
    boolean isBold() {
        return !text.toString().isBlank() && pieces.stream()
                .filter(piece -> !piece.html().toString().isBlank())
                .allMatch(piece -> piece.marks().contains(Mark.BOLD));
    }

    private static String open(Mark mark) {
        return "<" + mark.element + ">";
    }

    private static String close(Mark mark) {
        return "</" + mark.element + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

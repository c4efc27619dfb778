package org.gongkai.file.domain.print;

import java.util.stream.Collectors;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.file.domain.print.Mark.Glyph;

/** Glyphs of one line in one font: one text object, so that a reader finds words and not characters. */
record GlyphRun(List<Glyph> glyphs) {
    private static final double SAME_LINE_MM = 0.01;

    /** The runs of a page, in reading order. */
    static List<GlyphRun> of(List<Glyph> glyphs) {
        var runs = new ArrayList<GlyphRun>();
        for (Glyph glyph : glyphs) {
            if (runs.isEmpty() || !runs.getLast().continuesWith(glyph)) {
                runs.add(new GlyphRun(new ArrayList<>()));
            }
            runs.getLast().glyphs.add(glyph);
        }
        return runs;
    }

    private boolean continuesWith(Glyph next) {
        Glyph last = glyphs.getLast();
        double gap = next.x() - last.x() - last.advance();
        return !last.isRare() && !next.isRare() && next.font().equals(last.font())
                && next.colour().equals(last.colour())
                && Math.abs(next.size() - last.size()) < SAME_LINE_MM && Math.abs(next.y() - last.y()) < SAME_LINE_MM
                && next.x() >= last.x() && gap < last.size() * 2;
    }

    Glyph first() {
        return glyphs.getFirst();
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double width() {
        return glyphs.getLast().x() + glyphs.getLast().advance() - first().x();
    }
}

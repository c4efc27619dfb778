package org.gongkai.file.domain.redact;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.List;
import org.gongkai.file.Redactor.Box;
import org.gongkai.file.Redactor.Sheet;

/** Words a reader of the page can see. Hidden ones (white on white, beneath a picture, an old text layer) are not words of it. */
final class SeenWords {
    /** A box takes every glyph that comes this near, in points. */
    private static final double MARGIN = 1;
    private static final int LEAST_CONTRAST = 48;
    private final List<PageWords.Glyph> words;
    private final BufferedImage picture;
    private final Sheet sheet;

    SeenWords(List<PageWords.Glyph> words, BufferedImage picture, Sheet sheet) {
        this.sheet = sheet;
        this.picture = picture;
        this.words = words.stream().filter(glyph -> glyph.text().isBlank() || isVisible(glyph.area())).toList();
    }

    List<PageWords.Glyph> outside(Collection<Box> boxes) {
        return words.stream()
                .filter(PageWords.Glyph::upright)
                .filter(glyph -> boxes.stream().noneMatch(box -> touches(box, glyph)))
                .toList();
    }

    /** What a box covers, for the officer who checks it. */
    String beneath(Box box) {
        var covered = new StringBuilder();
        words.stream().filter(glyph -> touches(box, glyph)).forEach(glyph -> covered.append(glyph.text()));
        return covered.toString().strip();
    }

    private boolean touches(Box box, PageWords.Glyph glyph) {
        return Area.grown(Area.of(box, sheet.width(), sheet.height()), MARGIN).intersects(glyph.area());
    }

    private boolean isVisible(Rectangle2D area) {
        double scale = picture.getWidth() / sheet.width();
        int left = clamp(area.getMinX() * scale, picture.getWidth());
        int right = clamp(area.getMaxX() * scale + 1, picture.getWidth());
        int top = clamp(area.getMinY() * scale, picture.getHeight());
        int bottom = clamp(area.getMaxY() * scale + 1, picture.getHeight());
        int lightest = 0;
        int darkest = 255;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int grey = grey(picture.getRGB(x, y));
                lightest = Math.max(lightest, grey);
                darkest = Math.min(darkest, grey);
            }
        }
        return lightest - darkest >= LEAST_CONTRAST;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
    }

    private static int clamp(double value, int limit) {
        return (int) Math.max(0, Math.min(value, limit));
    }
}

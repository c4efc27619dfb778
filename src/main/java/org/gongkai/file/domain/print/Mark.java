package org.gongkai.file.domain.print;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** What stands on a page, in millimetres from its upper left corner, in the order it was drawn. */
sealed interface Mark {
    /** @param size height of the type */
    record Glyph(String text, String font, double x, double y, double size, double advance, Colour colour)
            implements
            Mark {
        /** Beyond the basic plane, where the character map of a font subset does not reach. */
        boolean isRare() {
            return Character.isSupplementaryCodePoint(text.codePointAt(0));
        }
    }

    /** @param stroked width of the pen; 0 for a filled shape */
    record Shape(Path2D outline, double stroked, Colour colour) implements Mark {}

    record Picture(BufferedImage image, double x, double y, double width, double height) implements Mark {}

    record Colour(int red, int green, int blue) {
        static Colour of(float[] rgb) {
            return new Colour(Math.round(rgb[0] * 255), Math.round(rgb[1] * 255), Math.round(rgb[2] * 255));
        }

        @Override
        public String toString() {
            return red + " " + green + " " + blue;
        }
    }
}

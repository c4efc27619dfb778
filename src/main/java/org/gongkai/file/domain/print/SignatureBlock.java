package org.gongkai.file.domain.print;

import org.jsoup.nodes.Element;

/**
 * Measures of the signature (落款) in characters: a Han character is one wide, a digit half.
 *
 * @param organ width of the organ's name
 * @param date width of the date
 */
record SignatureBlock(double organ, double date) {
    private static final double CHARACTERS = 28;
    private static final double DATE_INDENT = 4;
    private static final double LEAST_INDENT = 1;

    static SignatureBlock of(Element sign) {
        return new SignatureBlock(sign.select(".organ").stream().mapToDouble(e -> width(e.text())).max().orElse(0),
                sign.select(".date").stream().mapToDouble(e -> width(e.text())).max().orElse(0));
    }

    /** Of the wider of the two. */
    double rightIndent() {
        double overhang = Math.max(0, (organ - date) / 2);
        return Math.max(LEAST_INDENT, DATE_INDENT - overhang);
    }

    /** What remains of the line's 28 characters, so that the block is as wide as the wider of the two. */
    double leftIndent() {
        return Math.max(0, CHARACTERS - rightIndent() - width() - 1);
    }

    double width() {
        return Math.max(organ, date);
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }
}

package org.gongkai.report.domain.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell: a number, or why there is none.
 *
 * @param number null unless it is a number; in the unit the form prescribes
 * @param text as it was written
 */
public record CellValue(Kind kind, @Nullable BigDecimal number, String text) {
    /** What was found in a cell. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** Nothing, though the cell is there. */
        BLANK,
        /** A stroke, which may mean none and may mean not applicable. */
        DASH,
        /** Something that is no number. */
        UNREADABLE
    }

    public CellValue {
        if ((kind == Kind.NUMBER) != (number != null)) {
            throw new IllegalArgumentException(kind + " with " + number);
        }
    }

    public static CellValue of(long number) {
        return of(BigDecimal.valueOf(number), Long.toString(number));
    }

    public static CellValue of(BigDecimal number, String text) {
        return new CellValue(Kind.NUMBER, number, text);
    }

    public static CellValue without(Kind kind, String text) {
        return new CellValue(kind, null, text);
    }

    /** Whether it may stand for nought: only when the sums around it say so. */
    public boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.DASH;
    }

    /** As printed: without a point when it is whole. */
    public String shown() {
        return number == null ? text : plain(number);
    }

    /** A number as people write it: 5, 0.6. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package org.gongkai.file.domain.print;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/**
 * How words look in a word processor.
 *
 * @param size in points
 * @param colour RGB in hexadecimal, null for black
 */
record Look(Face face, double size, @Nullable String colour) {
    static final Look BODY = new Look(Face.FANGSONG, 16, null);

    Look with(Face other) {
        return new Look(other, size, colour);
    }

    Look sized(double points) {
        return new Look(face, points, colour);
    }

    void apply(XWPFRun run) {
        DocxStyles.face(run, face);
        run.setFontSize(size);
        if (colour != null) {
            run.setColor(colour);
        }
    }
}

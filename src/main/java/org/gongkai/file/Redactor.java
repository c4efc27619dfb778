package org.gongkai.file;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Makes the public copy (公开件) of a file: parts blacked out (涂黑), everything beneath them gone. The copy is built anew from
 * pictures of the pages; the words outside the boxes are laid over them again, so that it can still be searched and read aloud.
 * The original is never touched.
 */
public interface Redactor {
    /**
     * Where a box lies, as shares of its page from the upper left corner, so that it fits every size of picture.
     *
     * @param page counted from 1
     */
    record Box(int page, double left, double top, double width, double height) {
        public Box {
            if (page < 1 || !(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1.0001
                    && top + height <= 1.0001)) {
                throw new IllegalArgumentException("not a box on a page");
            }
        }
    }

    /** Size in points. */
    record Sheet(int page, double width, double height) {}

    /** @param words of the original beneath each box, in the order of the boxes, for the officer who checks them */
    record PublicCopy(byte[] pdf, List<String> covered) {}

    /**
     * The file itself when its pages can be shown; office files become a PDF of their own first.
     *
     * @throws org.gongkai.law.BadInput when it cannot be converted, saying what to do instead
     */
    FileId pagesOf(FileId file) throws IOException;

    List<Sheet> sheets(FileId file) throws IOException;

    /** A page as PNG for the screen. */
    byte[] picture(FileId file, int page) throws IOException;

    /**
     * Builds the public copy and proves it: no word, no pixel beneath a box, nothing else within.
     *
     * @throws IllegalStateException when the proof fails; then there is no copy
     */
    PublicCopy blackOut(FileId file, Collection<Box> boxes) throws IOException;
}

package org.gongkai.report.domain.read;

import java.util.List;

/** A piece of a document in reading order. */
sealed interface Block {
    /** A paragraph or a line. */
    record Line(String text) implements Block {}

    /**
     * A table.
     *
     * @param ragged made from lines of text, where merged boxes leave no trace and columns do not align
     */
    record Grid(List<List<Slot>> rows, boolean ragged) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Its texts one after another, for tables that are none of the form's. */
        List<String> texts() {
            return rows.stream().flatMap(List::stream).map(Slot::text).filter(text -> !text.isBlank()).toList();
        }
    }

    /** A picture in the text, which is not looked into. */
    record Picture() implements Block {}

    /** A box of a table. */
    record Slot(String text, int rowspan, int colspan) {
        static Slot of(String text) {
            return new Slot(text, 1, 1);
        }
    }
}

package org.gongkai.file.domain.word;

/** A piece of the text on its way from Word to HTML. */
sealed interface Block {
    /**
     * @param html its words with their emphasis, without an element around
     * @param text its words alone
     * @param outline level given by its style, 0 for plain text
     * @param title whether its style is that of a title
     */
    record Paragraph(String html, String text, Align align, boolean indented, int outline,
            boolean title) implements Block {
        boolean isEmpty() {
            return html.isBlank();
        }
    }

    /** A table, already written. */
    record Table(String html) implements Block {}

    /** How lines stand. */
    enum Align {
        LEFT, CENTER, RIGHT
    }
}

package org.gongkai.disclosure.check;

import org.gongkai.file.RichText;

/** How much a text is like others, punctuation and layout left out. */
public final class Likeness {
    /** Shorter texts are all alike: a sentence and an attachment. */
    private static final int TOO_SHORT = 60;
    private final String words;

    private Likeness(String words) {
        this.words = words;
    }

    public static Likeness of(String html) {
        return new Likeness(Shingles.wordsOf(RichText.textOf(html)));
    }

    /** 0 to 1; 0 when one of the two is too short to tell. */
    public double to(String html) {
        String others = Shingles.wordsOf(RichText.textOf(html));
        return words.length() < TOO_SHORT || others.length() < TOO_SHORT ? 0 : Shingles.likeness(words, others);
    }
}

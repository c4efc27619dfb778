package org.gongkai.disclosure.check;

import java.util.HashSet;
import java.util.Set;

/** How much of two texts is the same: common runs of a few characters, which suits a language without spaces. */
final class Shingles {
    private static final int LENGTH = 4;

    private Shingles() {}

    /** Letters, digits and characters only, so that punctuation and spaces make no difference. */
    static String wordsOf(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Share of common shingles among all, 0 to 1 (Jaccard). */
    static double likeness(String one, String other) {
        var ofOne = of(wordsOf(one));
        var ofOther = of(wordsOf(other));
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            return 0;
        }
        long common = ofOne.stream().filter(ofOther::contains).count();
        return (double) common / (ofOne.size() + ofOther.size() - common);
    }

    private static Set<String> of(String words) {
        var shingles = new HashSet<String>();
        for (int i = 0; i + LENGTH <= words.length(); i++) {
            shingles.add(words.substring(i, i + LENGTH));
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(words);
        }
        return shingles;
    }
}

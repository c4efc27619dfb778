package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into what the index is made of: letters and digits as they stand together, Chinese characters in
 * overlapping pairs (a character alone between others stays alone), or one by one. Pairs find every word and part of a word
 * of two characters or more without knowing any dictionary.
 */
public final class Cutter {
    private final CharSequence text;
    private final Field.Cut cut;
    private int at;
    private int start;
    private int end;

    public Cutter(CharSequence plain, Field.Cut cut) {
        this.text = plain;
        this.cut = cut;
    }

    /** Moves to the next piece, if there is one. */
    public boolean next() {
        while (at < text.length() && !counts(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        start = at;
        if (cut == Field.Cut.BLANKS) {
            cutAtBlank();
        } else if (Plain.isHan(text.charAt(at))) {
            cutHan();
        } else {
            cutLatin();
        }
        return true;
    }

    private boolean counts(char c) {
        return cut == Field.Cut.BLANKS ? c != ' ' : Character.isLetterOrDigit(c) || Plain.isHan(c);
    }

    private void cutAtBlank() {
        end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        at = end;
    }

    private void cutHan() {
        boolean hasNext = start + 1 < text.length() && Plain.isHan(text.charAt(start + 1));
        if (cut == Field.Cut.CHARACTERS || !hasNext) {
            end = start + 1;
            at = end;
            return;
        }
        end = start + 2;
        boolean runGoesOn = end < text.length() && Plain.isHan(text.charAt(end));
        at = runGoesOn ? start + 1 : end; // the last character of a run stands in its last pair
    }

    private void cutLatin() {
        end = start;
        while (end < text.length() && Plain.isLatin(text.charAt(end))) {
            end++;
        }
        at = end;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** All pieces at once, for short texts such as queries. */
    public static List<String> cut(String plain, Field.Cut how) {
        var pieces = new ArrayList<String>();
        for (var cutter = new Cutter(plain, how); cutter.next();) {
            pieces.add(plain.substring(cutter.start(), cutter.end()));
        }
        return pieces;
    }
}

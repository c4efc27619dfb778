package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that stands nowhere because it is short for others: each of its characters begins a word of the full form, one after
 * the other, as 法援 is 法律援助 and 公岗 公益性岗位.
 */
public record Abbreviation(String word) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** Characters passed over between two that are taken. */
    public static final int FURTHEST = 3;

    public boolean isPossible() {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    /** Its full form in these texts; of several the most frequent, of those the shortest. */
    public Optional<String> bestOf(List<String> texts) {
        var found = new HashMap<String, Integer>();
        texts.forEach(text -> fullForms(text).forEach(form -> found.merge(form, 1, Integer::sum)));
        return found.entrySet()
                .stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(form -> -form.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private List<String> fullForms(String text) {
        var begins = new BitSet();
        int at = 0;
        for (var one : Language.words(text)) {
            begins.set(at);
            at += one.length();
        }
        begins.set(at);
        var forms = new ArrayList<String>();
        for (int from = text.indexOf(word.charAt(0)); from >= 0; from = text.indexOf(word.charAt(0), from + 1)) {
            int end = begins.get(from) ? endFrom(text, from, begins) : -1;
            if (end > 0) {
                forms.add(text.substring(from, end));
            }
        }
        return forms;
    }

    /** Where the word of its last character ends; -1 when the characters do not follow. */
    private int endFrom(String text, int from, BitSet begins) {
        int at = from;
        for (int i = 1; i < word.length(); i++) {
            int next = begins.nextSetBit(at + 1);
            while (next >= 0 && next < text.length() && text.charAt(next) != word.charAt(i)) {
                next = begins.nextSetBit(next + 1);
            }
            if (next < 0 || next >= text.length() || next - at > FURTHEST + 1) {
                return -1;
            }
            at = next;
        }
        return begins.nextSetBit(at + 1);
    }
}

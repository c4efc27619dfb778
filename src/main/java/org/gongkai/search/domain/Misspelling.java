package org.gongkai.search.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A word that stands nowhere, and how like it others are: heard the same, or with one character of several wrong. */
public record Misspelling(String word) {
    private static final int SHORTEST_WITH_ONE_WRONG = 3;

    /** What stands in these texts and is most like it; of several the most frequent. */
    public Optional<String> bestOf(List<String> texts) {
        var spoken = syllables(word);
        var heard = new HashMap<String, Integer>();
        var written = new HashMap<String, Integer>();
        for (var text : texts) {
            for (int at = 0; at + word.length() <= text.length(); at++) {
                var other = text.substring(at, at + word.length());
                if (other.equals(word) || !other.chars().allMatch(c -> Plain.isHan((char) c))) {
                    continue;
                }
                if (differences(other) <= 1 && word.length() >= SHORTEST_WITH_ONE_WRONG) {
                    written.merge(other, 1, Integer::sum);
                }
                if (isNear(other) && syllables(other).equals(spoken)) {
                    heard.merge(other, 1, Integer::sum);
                }
            }
        }
        return mostFrequent(heard).or(() -> mostFrequent(written));
    }

    /** Most of it is written the same; what only sounds alike from end to end is something else. */
    private boolean isNear(String other) {
        return differences(other) <= Math.max(1, word.length() / 3);
    }

    private int differences(String other) {
        int different = 0;
        for (int i = 0; i < word.length(); i++) {
            different += word.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private static List<String> syllables(String text) {
        return new ArrayList<>(Arrays.asList(Pinyin.of(text).split(" ")));
    }

    private static Optional<String> mostFrequent(Map<String, Integer> words) {
        return words.entrySet()
                .stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator
                                .reverseOrder())))
                .map(Map.Entry::getKey);
    }
}

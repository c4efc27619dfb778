package org.gongkai.search.domain;

import java.util.stream.IntStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that stands nowhere, and how like it others are: heard the same, with one character of several wrong, or with one
 * left out, too many or in the other's place.
 */
public record Misspelling(String word) {
    private static final int SHORTEST_WITH_ONE_WRONG = 3;
    private static final int SHORTEST_WITH_ONE_MOVED = 4;

    /** What stands in these texts and is most like it; of several the most frequent. */
    public Optional<String> bestOf(List<String> texts) {
        var heard = new HashMap<String, Integer>();
        var written = new HashMap<String, Integer>();
        var moved = new HashMap<String, Integer>();
        var spoken = Pinyin.of(word);
        for (var other : stretches(texts, word.length())) {
            if (differences(other) <= 1 && word.length() >= SHORTEST_WITH_ONE_WRONG) {
                written.merge(other, 1, Integer::sum);
            } else if (isTurned(other)) {
                moved.merge(other, 1, Integer::sum);
            }
            if (isNear(other) && Pinyin.of(other).equals(spoken)) {
                heard.merge(other, 1, Integer::sum);
            }
        }
        return mostFrequent(heard).or(() -> mostFrequent(written))
                .or(() -> mostFrequent(moved))
                .or(() -> mostFrequent(ofOtherLength(texts)));
    }

    /** All runs of Chinese characters of a length but the word itself. */
    private List<String> stretches(List<String> texts, int length) {
        return texts.stream()
                .flatMap(text -> IntStream.rangeClosed(0, text.length() - length)
                        .mapToObj(at -> text.substring(at, at + length)))
                .filter(other -> !other.equals(word) && other.chars().allMatch(c -> Plain.isHan((char) c)))
                .toList();
    }

    private Map<String, Integer> ofOtherLength(List<String> texts) {
        var found = new HashMap<String, Integer>();
        if (word.length() >= SHORTEST_WITH_ONE_MOVED) {
            stretches(texts, word.length() + 1).stream()
                    .filter(other -> isWithOneMore(other, word) && keepsEnds(other))
                    .forEach(other -> found.merge(other, 1, Integer::sum));
            stretches(texts, word.length() - 1).stream()
                    .filter(other -> isWithOneMore(word, other))
                    .forEach(other -> found.merge(other, 1, Integer::sum));
        }
        return found;
    }

    /** What was left out stood inside; at the ends it would only be what comes before or after. */
    private boolean keepsEnds(String other) {
        return other.charAt(0) == word.charAt(0) && other.charAt(other.length() - 1) == word.charAt(word.length() - 1);
    }

    private static boolean isWithOneMore(String longer, String shorter) {
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    /** Two neighbours in each other's place. */
    private boolean isTurned(String other) {
        if (word.length() < SHORTEST_WITH_ONE_MOVED || differences(other) != 2) {
            return false;
        }
        int at = 0;
        while (word.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < word.length() && word.charAt(at) == other.charAt(at + 1)
                && word.charAt(at + 1) == other.charAt(at);
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

    private static Optional<String> mostFrequent(Map<String, Integer> words) {
        return words.entrySet()
                .stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing((one, other) -> other.getKey().compareTo(one.getKey())))
                .map(Map.Entry::getKey);
    }
}

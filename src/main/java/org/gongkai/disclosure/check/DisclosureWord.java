package org.gongkai.disclosure.check;

import java.util.List;

/**
 * A word of the list.
 *
 * @param suggestion what to write instead; empty when only a person can tell
 * @param unless phrases that contain the word and are right, such as 数据中台 for 中台
 */
public record DisclosureWord(String word, WordKind kind, String suggestion, Severity severity, String note,
        List<String> unless) {
    public DisclosureWord {
        if (word.isBlank() || word.length() > 40) {
            throw new IllegalArgumentException("not a word for the list: " + word);
        }
        unless = List.copyOf(unless);
    }
}

package org.gongkai.search.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The county's synonyms and stop words, ready for use. */
public final class WordBook {
    public static final WordBook EMPTY = new WordBook(List.of(), Set.of());
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Set<String> stopWords = new HashSet<>();
    private int longest;

    /** @param groups words that mean the same; the first is the official one */
    public WordBook(List<List<String>> groups, Set<String> stopWords) {
        for (var group : groups) {
            var words = group.stream().map(word -> Plain.of(word).strip()).filter(word -> !word.isEmpty()).toList();
            for (var word : words) {
                synonyms.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(words);
                longest = Math.max(longest, word.length());
            }
        }
        for (var word : stopWords) {
            var plain = Plain.of(word).strip();
            this.stopWords.add(plain);
            longest = Math.max(longest, plain.length());
        }
    }

    public static WordBook of(List<WordBooks.Line> lines) {
        return new WordBook(lines.stream().filter(line -> !line.stop()).map(WordBooks.Line::words).toList(),
                lines.stream()
                        .filter(WordBooks.Line::stop)
                        .flatMap(line -> line.words().stream())
                        .collect(Collectors.toSet()));
    }

    /** The word itself first, then what means the same. */
    public Set<String> meanings(String plain) {
        var all = new LinkedHashSet<String>();
        all.add(plain);
        all.addAll(synonyms.getOrDefault(plain, Set.of()));
        return all;
    }

    public boolean isStopWord(String plain) {
        return stopWords.contains(plain);
    }

    public boolean knows(String plain) {
        return synonyms.containsKey(plain) || stopWords.contains(plain);
    }

    /** The longest known word of two characters or more that begins at a place of a text; 0 for none. */
    public int longestAt(String text, int at) {
        for (int to = Math.min(text.length(), at + longest); to > at + 1; to--) {
            if (knows(text.substring(at, to))) {
                return to - at;
            }
        }
        return 0;
    }
}

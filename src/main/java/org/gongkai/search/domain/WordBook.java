package org.gongkai.search.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The county's synonyms, colloquial words and stop words, ready for use. */
public final class WordBook {
    public static final WordBook EMPTY = of(List.of());
    private final Map<String, Set<String>> meanings = new HashMap<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();
    private final Set<String> stopWords = new HashSet<>();
    private int longest;

    private WordBook() {}

    public static WordBook of(List<WordBooks.Line> lines) {
        var book = new WordBook();
        lines.forEach(book::add);
        book.meanings.keySet().forEach(book::hear);
        book.meanings.keySet().stream().flatMap(word -> Language.words(word).stream()).forEach(book::hear);
        return book;
    }

    private void hear(String word) {
        if (word.length() > 1) {
            bySound.computeIfAbsent(Pinyin.of(word).replace(" ", ""), sound -> new LinkedHashSet<>()).add(word);
        }
    }

    private void add(WordBooks.Line line) {
        var words = line.words().stream().map(word -> Plain.of(word).strip()).filter(word -> !word.isEmpty()).toList();
        words.forEach(word -> longest = Math.max(longest, word.length()));
        switch (line.kind()) {
            case SAME -> words.forEach(word -> meaningsOf(word).addAll(words));
            case COLLOQUIAL -> {
                meaningsOf(words.getFirst());
                words.stream().skip(1).forEach(word -> meaningsOf(word).add(words.getFirst()));
            }
            case STOP -> stopWords.addAll(words);
        }
    }

    private Set<String> meaningsOf(String word) {
        return meanings.computeIfAbsent(word, w -> new LinkedHashSet<>());
    }

    /** The word itself first, then what means the same, also by way of what it is called officially. */
    public Set<String> meanings(String plain) {
        var all = new LinkedHashSet<String>();
        all.add(plain);
        for (var meaning : meanings.getOrDefault(plain, Set.of())) {
            all.add(meaning);
            all.addAll(meanings.getOrDefault(meaning, Set.of()));
        }
        return all;
    }

    /** Words of the book and their parts that sound like this, without blanks: dibao is 低保. */
    Set<String> spokenAs(List<String> syllables) {
        return bySound.getOrDefault(String.join("", syllables), Set.of());
    }

    public boolean isStopWord(String plain) {
        return stopWords.contains(plain);
    }

    public boolean knows(String plain) {
        return meanings.containsKey(plain) || stopWords.contains(plain);
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

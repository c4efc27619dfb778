package org.gongkai.report.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report's text, paragraph by paragraph, each knowing its chapter. Digits are plain, everything else as written.
 *
 * @param unread characters beyond what is read of a text
 * @param pictured chapters with pictures in them, which may show what the text does not
 */
public record Narrative(List<Passage> passages, long unread, Set<Integer> pictured) {
    /** What goes on longer without a full stop is no sentence. */
    private static final int LONGEST_SENTENCE = 2_000;
    public static final Narrative NONE = new Narrative(List.of());

    public Narrative {
        passages = List.copyOf(passages);
        pictured = Set.copyOf(pictured);
    }

    public Narrative(List<Passage> passages) {
        this(passages, 0, Set.of());
    }

    /**
     * @param chapter 1 to 6; 0 before the first chapter
     * @param heading of the chapter as written; empty before the first
     * @param kind whether it is a heading, of the chapter or within it, or text
     */
    public record Passage(int chapter, String heading, String text, Kind kind) {
        /** What kind of paragraph. */
        public enum Kind {
            /** Of a chapter. */
            CHAPTER,
            /** Within a chapter. */
            HEADING,
            /** Text. */
            TEXT
        }

        boolean isText() {
            return kind == Kind.TEXT;
        }
    }

    /** A sentence with the paragraph it is part of. */
    record Sentence(Passage passage, int paragraph, String text) {
        int chapter() {
            return passage.chapter();
        }

        Quote quote(int start, int end) {
            return new Quote(passage.heading(), text, start, end);
        }

        Quote quote() {
            return quote(0, text.length());
        }
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    public boolean hasChapter(int chapter) {
        return passages.stream().anyMatch(passage -> passage.chapter() == chapter);
    }

    /** The text of a chapter without its headings. */
    public String textOf(int chapter) {
        return String.join("\n", passages.stream()
                .filter(passage -> passage.chapter() == chapter && passage.isText())
                .map(Passage::text)
                .toList());
    }

    public String text() {
        return String.join("\n", passages.stream().map(Passage::text).toList());
    }

    List<String> headings() {
        return passages.stream().filter(passage -> !passage.isText()).map(Passage::text).toList();
    }

    List<Sentence> sentences() {
        return Stream.iterate(0, i -> i < passages.size(), i -> i + 1)
                .flatMap(
                        i -> Stream.of(passages.get(i).text().split("(?<=[。！？!?])|(?<=\\G.{" + LONGEST_SENTENCE + "})"))
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .map(text -> new Sentence(passages.get(i), i, text)))
                .toList();
    }

    Optional<Sentence> firstWith(String words) {
        return sentences().stream().filter(sentence -> sentence.text().contains(words)).findFirst();
    }
}

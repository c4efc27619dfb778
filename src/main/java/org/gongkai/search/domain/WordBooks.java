package org.gongkai.search.domain;

import java.util.List;
import java.util.Optional;

/** The synonyms and stop words the county keeps. */
public interface WordBooks {
    /**
     * @param words that mean the same, the official one first; a single one is a stop word where {@code stop} is set
     */
    record Line(long id, boolean stop, List<String> words, String note, int version) {
        public Line {
            words = List.copyOf(words);
        }
    }

    List<Line> list();

    Optional<Line> find(long id);

    long add(Line line);

    /** Refused with {@link org.gongkai.law.NewerVersionExists} when somebody else was faster. */
    void save(Line line);

    void remove(Line line);
}

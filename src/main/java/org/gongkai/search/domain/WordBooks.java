package org.gongkai.search.domain;

import java.util.List;
import java.util.Optional;

/** The synonyms, colloquial words and stop words the county keeps. */
public interface WordBooks {
    /** What the words of a line have to do with each other. */
    enum Kind {
        /** 同义词: whichever is typed, all are looked for. */
        SAME,
        /** 俗称: whoever types one of the later ones finds the first as well, but not the other way round. */
        COLLOQUIAL,
        /** 停用词: results may do without them. */
        STOP
    }

    /** @param words the official one first, where they are more than a heap */
    record Line(long id, Kind kind, List<String> words, String note, int version) {
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

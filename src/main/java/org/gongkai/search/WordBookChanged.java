package org.gongkai.search;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * A line of synonyms or a stop word was added, changed or taken out.
 *
 * @param what {@code ADDED}, {@code CHANGED}, {@code REMOVED}
 */
public record WordBookChanged(String what, long id, String words) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("word-book", id);
    }

    /** Information is to be easy to find and obtain. */
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what, "words", words);
    }
}

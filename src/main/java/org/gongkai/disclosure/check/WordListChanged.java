package org.gongkai.disclosure.check;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * The word list was changed.
 *
 * @param what {@code ADDED}, {@code CHANGED}, {@code REMOVED}, {@code IMPORTED}
 * @param id of the word, 0 for an import
 * @param words how many
 */
public record WordListChanged(String what, long id, int words) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("word", id);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what, "words", Integer.toString(words));
    }
}

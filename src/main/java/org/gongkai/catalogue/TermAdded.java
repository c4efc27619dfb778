package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A word was added to a vocabulary. */
public record TermAdded(Vocabulary vocabulary, String code) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("term", vocabulary.name() + "/" + code);
    }

    @Override
    public ArticleRef basis() {
        return art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("vocabulary", vocabulary.name(), "code", code);
    }
}

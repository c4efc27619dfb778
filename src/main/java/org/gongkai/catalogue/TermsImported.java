package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A list of words was taken over into a vocabulary. */
public record TermsImported(Vocabulary vocabulary, int terms) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("vocabulary", vocabulary.name());
    }

    @Override
    public ArticleRef basis() {
        return art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("terms", Integer.toString(terms));
    }
}

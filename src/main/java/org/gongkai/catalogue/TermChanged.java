package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A word of a vocabulary was renamed, moved, retired or taken back into use. */
public record TermChanged(Vocabulary vocabulary, String code, boolean retired) implements OfficialAct {
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
        return Map.of("retired", Boolean.toString(retired));
    }
}

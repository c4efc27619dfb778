package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** From now on index numbers are made by another pattern; those given before stay. */
public record IndexPatternSet(String before, String now) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("indexPattern", "current");
    }

    @Override
    public ArticleRef basis() {
        return art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before, "now", now);
    }
}

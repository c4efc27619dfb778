package org.gongkai.remedy;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** It was laid down in which column of the official table decisions of these words are counted. */
public record ResultNamed(boolean ofSuits, String name, RemedyResult result) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("remedy", "results");
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(50);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name, "result", result.name(), "track", ofSuits ? "SUIT" : "REVIEW");
    }
}

package org.gongkai.opendata;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An administrator ended a key of the interface before its time. */
public record ApiKeyRevoked(long id, String name) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("api-key", id);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name);
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A secret address no longer opens anything. */
public record PreviewRevoked(DisclosureId id, long link) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("disclosure", id.value());
    }

    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("link", Long.toString(link));
    }
}

package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An organ was entered into the tree. */
public record OrganRegistered(OrganId organ, String slug, String code) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("organ", organ.value());
    }

    @Override
    public ArticleRef basis() {
        return art(4);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("slug", slug, "code", code);
    }
}

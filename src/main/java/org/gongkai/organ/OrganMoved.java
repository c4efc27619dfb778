package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An organ was placed beneath another. */
public record OrganMoved(OrganId organ, OrganId beneath) implements OfficialAct {
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
        return Map.of("beneath", beneath.toString());
    }
}

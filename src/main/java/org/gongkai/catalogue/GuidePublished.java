package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** An organ published an edition of its guide. */
public record GuidePublished(OrganId organ, int edition) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("guide", organ.value());
    }

    @Override
    public ArticleRef basis() {
        return art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

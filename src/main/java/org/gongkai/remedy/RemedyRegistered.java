package org.gongkai.remedy;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** A review or suit was entered into the register, or its end was. */
public record RemedyRegistered(long id, OrganId organ, RemedyGroup group) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("remedy", id);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(51);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("organ", organ.toString(), "group", group.key());
    }
}

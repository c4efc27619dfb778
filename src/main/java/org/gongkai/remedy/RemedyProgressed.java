package org.gongkai.remedy;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** Something happened to a case of the register. */
public record RemedyProgressed(long id, OrganId organ, What what, String detail) implements OfficialAct {
    /** What happened. */
    public enum What {
        ANSWERED, ENDED, REDONE
    }

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
        return Map.of("what", what.name(), "detail", detail);
    }
}

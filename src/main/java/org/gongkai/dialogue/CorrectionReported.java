package org.gongkai.dialogue;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** A reader told us that a page is wrong. */
public record CorrectionReported(CorrectionId id, OrganId organ, String page) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("correction", id.value());
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(6);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("organ", organ.toString(), "page", page);
    }
}

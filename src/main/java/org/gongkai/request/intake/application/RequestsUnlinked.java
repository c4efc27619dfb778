package org.gongkai.request.intake.application;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;

/** Two requests turned out not to be for the same information. */
record RequestsUnlinked(CaseNumber number, OrganId organ, CaseNumber other) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(36);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("other", other.toString());
    }
}

package org.gongkai.request.intake.application;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;

/** Two requests for the same information are handled side by side. */
record RequestsLinked(CaseNumber number, OrganId organ, CaseNumber other) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(36);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("other", other.toString());
    }
}

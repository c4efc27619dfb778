package org.gongkai.request.intake.application;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;

/** The applicant wrote about the request. @param kind name of the kind of message */
record ApplicantWrote(CaseNumber number, OrganId organ, String kind) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return kind.equals("CORRECTION") ? ArticleRef.art(30) : ArticleRef.art(51);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind);
    }
}

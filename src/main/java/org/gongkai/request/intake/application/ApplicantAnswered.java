package org.gongkai.request.intake.application;

import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;

/** An officer wrote to the applicant; a message is no reply in the sense of §36. */
record ApplicantAnswered(CaseNumber number, OrganId organ) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(30);
    }
}

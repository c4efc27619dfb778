package org.gongkai.request.intake.application;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;
import org.gongkai.request.intake.domain.Contact;

/** An officer noted down a talk with the applicant; what was said stays in the sealed conversation. */
record ContactNoted(CaseNumber number, OrganId organ, Contact contact) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(30);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("way", contact.way().term(), "on", contact.on().toString());
    }
}

package org.gongkai.request.intake.application;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestAct;

/** An officer opened what an applicant had sent along. */
record EnclosureOpened(CaseNumber number, OrganId organ, long enclosure, String reason) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.of("个人信息保护法", 51);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("enclosure", Long.toString(enclosure));
    }
}

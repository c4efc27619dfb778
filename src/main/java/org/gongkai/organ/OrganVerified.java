package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An organ's entry was checked against an official source. */
public record OrganVerified(OrganId organ, String source) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("organ", organ.value());
    }

    @Override
    public ArticleRef basis() {
        return art(6);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("source", source);
    }
}

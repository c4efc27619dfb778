package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A person began to do the work of a disclosure unit. */
public record DisclosureOfficerAppointed(OrganId organ, long officer, boolean fullTime) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("organ", organ.value());
    }

    @Override
    public ArticleRef basis() {
        return art(4);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("officer", Long.toString(officer), "fullTime", Boolean.toString(fullTime));
    }
}

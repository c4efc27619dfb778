package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A list of organs was imported whole. */
public record OrgansImported(OrganId organ, int rows) implements OfficialAct {
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
        return Map.of("rows", Integer.toString(rows));
    }
}

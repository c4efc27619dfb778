package org.gongkai.request.retention;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** How long personal data of one kind is kept was changed. */
public record RetentionRuleChanged(String kind, String term, int years) implements OfficialAct {
    @Override
    public Subject subject() {
        return new Subject("request-retention", kind);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.of("个人信息保护法", 19);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", term, "years", Integer.toString(years));
    }
}

package org.gongkai.request.intake;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** An organ asks for other features beside the content of a request. */
public record FeaturePromptsChanged(OrganId organ, int count) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("request-prompts", organ.value());
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(29);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("count", Integer.toString(count));
    }
}

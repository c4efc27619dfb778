package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** The planned publication was called off; the edition stays reviewed. */
public record DisclosureUnscheduled(DisclosureId id, int edition) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(26);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

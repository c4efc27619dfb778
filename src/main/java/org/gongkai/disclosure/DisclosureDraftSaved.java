package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** The edition in work was saved. */
public record DisclosureDraftSaved(DisclosureId id, int edition) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(19);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

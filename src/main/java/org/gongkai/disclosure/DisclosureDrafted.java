package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;

/** An item was begun. */
public record DisclosureDrafted(DisclosureId id, OrganId organ) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(19);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("organ", organ.toString());
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** Who may know of an item before it is published was settled. @param people how many besides its authors; 0: no limit */
public record DisclosureCircleDrawn(DisclosureId id, int people) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("people", Integer.toString(people));
    }
}

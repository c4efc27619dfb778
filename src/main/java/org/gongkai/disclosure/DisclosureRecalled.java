package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** Its author took the edition back before anybody reviewed it. */
public record DisclosureRecalled(DisclosureId id, int edition) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** The edition in work went back to its author. */
public record DisclosureReturned(DisclosureId id, int edition, String reason) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** One item no longer counts as the interpretation (解读) of another. */
public record InterpretationUnlinked(DisclosureId id, DisclosureId interpretation) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(6);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("interpretation", interpretation.toString());
    }
}

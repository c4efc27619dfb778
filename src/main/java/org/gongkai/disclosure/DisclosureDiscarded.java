package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** An item that never went public was given up. */
public record DisclosureDiscarded(DisclosureId id, int edition) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(4);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

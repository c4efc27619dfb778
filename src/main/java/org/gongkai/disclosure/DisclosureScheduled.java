package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.time.Instant;
import java.util.Map;
import org.gongkai.law.ArticleRef;

/** The reviewed edition will go public by itself at a minute fixed in advance. */
public record DisclosureScheduled(DisclosureId id, int edition, Instant at) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(26);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition), "at", at.toString());
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** The edition in work went to the unit's reviewer, with so many warnings its author saw and accepted. */
public record DisclosureSubmitted(DisclosureId id, int edition, int acceptedWarnings) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition), "acceptedWarnings", Integer.toString(acceptedWarnings));
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * An edition went public: the first one, a revised one, or again after a withdrawal.
 *
 * @param express whether it went out before its review (紧急发布)
 * @param reason why, when express or again
 */
public record DisclosurePublished(PublicationFact fact, boolean express, @Nullable String reason)
        implements
        DisclosureAct {
    @Override
    public DisclosureId id() {
        return fact.id();
    }

    @Override
    public ArticleRef basis() {
        return art(19);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(fact.edition()), "express", Boolean.toString(express));
    }
}

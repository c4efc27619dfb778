package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import org.gongkai.law.ArticleRef;

/** An item is no longer public: taken back with its reason shown, or removed as published in error. */
public record DisclosureWithdrawn(DisclosureId id, boolean removed, String reason) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(6);
    }
}

package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import org.gongkai.law.ArticleRef;

/** A mark of validity set by mistake was taken off again. */
public record DisclosureUnmarked(DisclosureId id, String reason) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(4);
    }
}

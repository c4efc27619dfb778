package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** An item reviewed as not to be published is taken up again (条例 §18). */
public record DisclosureReconsidered(DisclosureId id, int edition, String reason) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(18);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition));
    }
}

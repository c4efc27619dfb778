package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;

/** A draft became the matter of another organ (条例 §10). */
public record DisclosureHandedOver(DisclosureId id, int edition, OrganId from, OrganId to) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(10);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition), "organBefore", from.toString(), "organ", to.toString());
    }
}

package org.gongkai.disclosure;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/** The secrecy review of the edition in work was recorded (保密审查). The words of the record stay with the item. */
public record DisclosureSecrecyReviewed(DisclosureId id, int edition, String result) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.of("保守国家秘密法", 35);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition), "result", result);
    }
}

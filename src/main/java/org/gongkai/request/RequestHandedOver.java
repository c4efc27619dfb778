package org.gongkai.request;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;

/**
 * A request was sent on to the organ that has to disclose what it asks for, where it became a case of its own.
 *
 * @param next its number there
 */
public record RequestHandedOver(CaseNumber number, OrganId organ, CaseNumber next, OrganId to) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(36, 5);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("next", next.toString(), "to", to.toString());
    }
}

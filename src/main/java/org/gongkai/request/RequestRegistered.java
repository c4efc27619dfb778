package org.gongkai.request;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;

/** A request was entered into the register (登记). */
public record RequestRegistered(CaseNumber number, OrganId organ, CaseKind kind, ArrivalChannel channel)
        implements
        RequestAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(45);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "channel", channel.name());
    }
}

package org.gongkai.request;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** Something happened to a request that the legal clock knows. */
public record RequestProgressed(CaseNumber number, OrganId organ, EventKind event, LocalDate on,
        @Nullable Outcome outcome) implements RequestAct {
    @Override
    public ArticleRef basis() {
        return outcome == null ? event.by() : outcome.basis();
    }

    @Override
    public Map<String, String> facts() {
        return outcome == null
                ? Map.of("event", event.term(), "on", on.toString())
                : Map.of("event", event.term(), "on", on.toString(), "outcome", outcome.name());
    }
}

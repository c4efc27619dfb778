package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/** By when a published item is to be looked at again. @param on null: not any more */
public record DisclosureToBeLookedAtAgain(DisclosureId id, @Nullable LocalDate on) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(6);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("on", on == null ? "" : on.toString());
    }
}

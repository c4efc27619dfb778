package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;

/** A published document was marked expired, repealed or amended; it stays readable. */
public record DisclosureMarked(DisclosureId id, Validity validity, LocalDate on, String by) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(4);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("validity", validity.name(), "on", on.toString(), "by", by);
    }
}

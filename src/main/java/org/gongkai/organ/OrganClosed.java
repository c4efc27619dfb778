package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An organ ended without a successor. */
public record OrganClosed(OrganId organ, LocalDate on) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("organ", organ.value());
    }

    @Override
    public ArticleRef basis() {
        return art(10);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("on", on.toString());
    }
}

package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An organ has a new name; what it issued before keeps the old one. */
public record OrganRenamed(OrganId organ, String before, String now, LocalDate on) implements OfficialAct {
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
        return Map.of("before", before, "now", now, "on", on.toString());
    }
}

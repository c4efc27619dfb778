package org.gongkai.organ;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An organ went into another, which answers for its information from that day on. */
public record OrganMerged(OrganId organ, OrganId into, LocalDate on) implements OfficialAct {
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
        return Map.of("into", into.toString(), "on", on.toString());
    }
}

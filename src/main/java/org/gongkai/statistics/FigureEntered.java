package org.gongkai.statistics;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A figure kept outside was entered and waits for review. */
public record FigureEntered(EntryId id, EntryKey key, long value) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("figure-entry", id.value());
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(50);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("metric", key.metric(), "organ", key.organ().toString(), "year", Integer.toString(key.year()),
                "part", key.part(), "value", Long.toString(value));
    }
}

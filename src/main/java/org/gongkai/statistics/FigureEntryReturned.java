package org.gongkai.statistics;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An entered figure was found wrong and given back. */
public record FigureEntryReturned(EntryId id, EntryKey key, String reason) implements OfficialAct {
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
                "part", key.part());
    }
}

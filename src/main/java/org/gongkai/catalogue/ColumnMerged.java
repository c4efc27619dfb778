package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A column went into another: its items and its addresses belong to that one from now on. */
public record ColumnMerged(ColumnId from, ColumnId into) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("column", from.value());
    }

    @Override
    public ArticleRef basis() {
        return art(22);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("into", into.toString());
    }
}

package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A column is no longer offered to the public; its items stay where they are. */
public record ColumnHidden(ColumnId column) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("column", column.value());
    }

    @Override
    public ArticleRef basis() {
        return art(22);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}

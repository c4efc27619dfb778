package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A hidden column is offered again. */
public record ColumnShown(ColumnId column) implements OfficialAct {
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

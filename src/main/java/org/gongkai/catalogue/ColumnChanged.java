package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A column was renamed or described anew; where its address changed, the old one leads to it. */
public record ColumnChanged(ColumnId column, Map<String, String> changes) implements OfficialAct {
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
        return changes;
    }
}

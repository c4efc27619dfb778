package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A column was given another place in the tree or among its siblings. */
public record ColumnMoved(ColumnId column, String beneath, int position) implements OfficialAct {
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
        return Map.of("beneath", beneath, "position", Integer.toString(position));
    }
}

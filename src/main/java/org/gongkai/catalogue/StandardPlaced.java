package org.gongkai.catalogue;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.jspecify.annotations.Nullable;

/** It was settled in which column an entry of the standard catalogue is published. */
public record StandardPlaced(long entry, @Nullable ColumnId column) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("standard", entry);
    }

    @Override
    public ArticleRef basis() {
        return ArticleRef.art(12);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("column", column == null ? "" : column.toString());
    }
}

package org.gongkai.catalogue;

import java.util.List;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;

/** Enters columns and vocabulary terms; the editing pages, the start-up defaults and the demonstration county use it. */
public interface CatalogueRegistration {
    ColumnId add(NewColumn column);

    void add(VocabularyTerm term);

    record NewColumn(@Nullable ColumnId parent, String slug, String name, Block block, ColumnKind kind,
            List<String> statutoryCodes, Set<OrganKind> appliesTo, @Nullable OrganId onlyFor, String description,
            String keywords, String columnType, int position, @Nullable String link, int pageSize) {}
}

package org.gongkai.catalogue;

import java.util.List;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;

/**
 * A place in the catalogue.
 *
 * @param slug lower-case pinyin abbreviation in public addresses, unique over all columns, never reused
 * @param statutoryCodes the items of 条例 §20–21 it serves
 * @param appliesTo kinds of organ that offer it; empty means all
 * @param onlyFor the single organ that has it, null for a column of all
 * @param columnType 栏目类别 for the site's meta tags
 * @param link target of a {@link ColumnKind#LINK}
 */
public record Column(ColumnId id, @Nullable ColumnId parent, String slug, String name, Block block, ColumnKind kind,
        List<String> statutoryCodes, Set<OrganKind> appliesTo, @Nullable OrganId onlyFor, String description,
        String keywords, String columnType, boolean hidden, int position, @Nullable String link, int pageSize) {
    public Column {
        statutoryCodes = List.copyOf(statutoryCodes);
        appliesTo = Set.copyOf(appliesTo);
    }

    /** The same column elsewhere in the tree. */
    public Column at(@Nullable ColumnId newParent, Block newBlock, int newPosition) {
        return new Column(id, newParent, slug, name, newBlock, kind, statutoryCodes, appliesTo, onlyFor, description,
                keywords, columnType, hidden, newPosition, link, pageSize);
    }

    /** The same column, offered or not. */
    public Column hidden(boolean nowHidden) {
        return new Column(id, parent, slug, name, block, kind, statutoryCodes, appliesTo, onlyFor, description,
                keywords, columnType, nowHidden, position, link, pageSize);
    }

    /** Whether an organ of this kind offers the column. */
    public boolean offeredBy(OrganId organ, OrganKind kindOfOrgan) {
        return !hidden && (onlyFor == null || onlyFor.equals(organ))
                && (appliesTo.isEmpty() || appliesTo.contains(kindOfOrgan));
    }
}

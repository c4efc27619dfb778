package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.catalogue.Column;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.organ.Organ;
import org.jspecify.annotations.Nullable;

/**
 * What a column's page shows.
 *
 * @param county whether it gathers the whole county's items
 * @param children the columns beneath
 * @param count items that match, as far as they are counted
 * @param complete false while the full-text index is being built
 */
public record ColumnView(Organ organ, boolean county, Column column, String url, List<Crumb> crumbs,
        List<BlockPart> blocks, List<Crumb> children, ListFilter filter, FilterChoices choices,
        List<ListedItem> items, long count, boolean complete, boolean table, @Nullable String next,
        @Nullable String previous) {
    /** Nobody counts on to the last of very many. */
    public boolean isCountedShort() {
        return count == PublicDisclosures.MOST_COUNTED + 1;
    }
}

package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.catalogue.Column;
import org.gongkai.organ.Organ;
import org.jspecify.annotations.Nullable;

/**
 * What a column's page shows.
 *
 * @param county whether it gathers the whole county's items
 * @param children the columns beneath
 * @param count items that match
 */
public record ColumnView(Organ organ, boolean county, Column column, String url, List<Crumb> crumbs,
        List<BlockPart> blocks, List<Crumb> children, ListFilter filter, FilterChoices choices,
        List<ListedItem> items, long count, boolean table, @Nullable String next, @Nullable String previous) {}

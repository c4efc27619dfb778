package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.jspecify.annotations.Nullable;

/**
 * What a platform page shows.
 *
 * @param themes the themes and genres its list can be narrowed to
 * @param list address of the list of all that has to be public
 * @param departments those of the county, on its own page only, likewise townships
 */
public record PlatformView(Organ organ, boolean county, List<Crumb> crumbs, List<BlockPart> blocks,
        List<ListedItem> newest, DisclosureUnit unit, @Nullable Organ successor,
        FilterChoices themes, String list, List<Organ> departments, List<Organ> townships) {}

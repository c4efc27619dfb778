package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.organ.Organ;

/**
 * What the home page shows.
 *
 * @param total items public on the site
 */
public record HomeView(List<BlockPart> blocks, List<News> news, List<ListedItem> newest, List<Organ> departments,
        List<Organ> townships, long total, long thisYear, int year) {
    /** News of one kind. */
    public record News(String name, String url, List<ListedItem> items) {}
}

package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.organ.Organ;
import org.gongkai.web.PublicDoor;

/**
 * What the home page shows.
 *
 * @param busiest columns of the county, with columns beneath, that hold most: a first way in
 * @param total items public on the site
 */
public record HomeView(List<BlockPart> blocks, List<News> news, List<ListedItem> newest, List<Organ> departments,
        List<Organ> townships, List<ColumnNode> busiest, long total, long thisYear, int year) {
    /** Units that publish on the site, the county government among them. */
    public int units() {
        return departments.size() + townships.size() + 1;
    }

    /** Whether the five parts of the platform lead there already. */
    public boolean isAmongBlocks(PublicDoor door) {
        return door.path().equals(Addresses.PLATFORM)
                || blocks.stream().anyMatch(part -> part.url().startsWith(door.path()));
    }

    /** News of one kind. */
    public record News(String name, String url, List<ListedItem> items) {}
}

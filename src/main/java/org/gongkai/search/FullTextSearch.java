package org.gongkai.search;

import java.util.List;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Full text over what is public, for other exits: the same engine and the same answers as the search page. */
public interface FullTextSearch {
    /**
     * Most relevant first.
     *
     * @param after key of the last item seen, from the slice before
     */
    default Slice<PublicItem> list(PublicQuery query, @Nullable String after, int limit) {
        return find(query, after, limit).items();
    }

    /** The same, with how many there are in all. */
    Matches find(PublicQuery query, @Nullable String after, int limit);

    /** @param complete false while the index is being built, so that there may be more */
    record Matches(Slice<PublicItem> items, long total, boolean complete) {}

    /** What comes nearest to a description in somebody's own words, even where no item has all of them. */
    List<PublicItem> like(String words, int limit);
}

package org.gongkai.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param count items that match; 10,000 means that many or more
 */
public record SearchView(String words, ListFilter filter, FilterChoices choices, List<ListedItem> items, long count,
        @Nullable String next, @Nullable String previous) {
    private static final long COUNTED = 10_000;

    public String counted() {
        return count >= COUNTED && !words.isEmpty() ? "超过 " + COUNTED : Long.toString(count);
    }
}

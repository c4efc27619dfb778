package org.gongkai.search.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.cache.PublicState;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.SearchableItems;
import org.springframework.stereotype.Component;

/**
 * Items as they are public at this moment. The database is asked only for those of which something may have changed since it
 * was last asked; what is not public is asked for each time.
 */
@Component
class PublicNow {
    private static final int REMEMBERED = 30_000;
    private final SearchableItems items;
    private final PublicState state;
    private final Cache<DisclosureId, Seen> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    PublicNow(SearchableItems items, PublicState state) {
        this.items = items;
        this.state = state;
    }

    private record Seen(PublicItem item, PublicState.Version at) {}

    /** Those of them that are public. */
    Map<DisclosureId, PublicItem> of(Collection<DisclosureId> ids) {
        var open = new HashMap<DisclosureId, PublicItem>();
        var unsure = new ArrayList<DisclosureId>();
        for (var id : ids) {
            var known = seen.getIfPresent(id);
            if (known != null && state.isUnchangedSince(known.at(), id)) {
                open.put(id, known.item());
            } else {
                unsure.add(id);
            }
        }
        if (!unsure.isEmpty()) {
            open.putAll(ask(unsure));
        }
        return open;
    }

    private Map<DisclosureId, PublicItem> ask(List<DisclosureId> ids) {
        var before = state.version(); // what changes while the database is asked counts as not seen
        var found = items.items(ids);
        found.forEach((id, item) -> seen.put(id, new Seen(item, before)));
        return found;
    }
}

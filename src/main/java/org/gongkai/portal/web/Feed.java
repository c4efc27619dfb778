package org.gongkai.portal.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gongkai.disclosure.PublicItem;

/** What a feed holds, in whatever format: its name, the page it follows, and the newest items. */
record Feed(String title, String path, List<PublicItem> items) {
    Feed {
        items = List.copyOf(items);
    }

    /** When anything in it last changed; the beginning of time while it is empty. */
    Instant updated() {
        return items.stream().map(PublicItem::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}

package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.disclosure.PublicItem;

/** What a feed holds, in whatever format: its name, the page it follows, and the newest items. */
record Feed(String title, String path, List<PublicItem> items) {
    Feed {
        items = List.copyOf(items);
    }
}

package org.gongkai.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.PublicItem;
import org.jspecify.annotations.Nullable;

/**
 * An item as a line of a list.
 *
 * @param title with the words looked for marked
 * @param validity 失效, 废止 or 已修改; null while in force, which needs no word
 */
public record ListedItem(PublicItem item, List<Highlight> title, List<Highlight> summary, @Nullable String validity) {
    public ListedItem {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
    }

    public String day() {
        return PublicTimes.day(item.publishedAt());
    }

    /** Index number, document number and day of the text, as far as there are any. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (item.documentNumber() != null) {
            notes.add(item.documentNumber());
        }
        notes.add("索引号 " + item.indexNumber());
        return notes;
    }
}

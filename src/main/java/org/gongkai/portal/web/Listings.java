package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.Validity;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Makes lines of lists out of items. */
@Component
class Listings {
    private final Words words;

    Listings(Words words) {
        this.words = words;
    }

    List<ListedItem> of(List<PublicItem> items, String lookedFor) {
        return items.stream().map(item -> of(item, lookedFor)).toList();
    }

    private ListedItem of(PublicItem item, String lookedFor) {
        return new ListedItem(item, Highlight.of(item.title(), lookedFor), Highlight.of(item.summary(), lookedFor),
                item.validity() == Validity.IN_FORCE ? null : words.of("portal.validity", item.validity()));
    }
}

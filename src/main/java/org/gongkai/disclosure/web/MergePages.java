package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Element;
import org.gongkai.disclosure.web.MergeView.Clash;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Component;

/** The screen on which two officers' versions become one. */
@Component
class MergePages {
    private final Pages pages;
    private final ContentWords contentWords;
    private final EditPages edit;

    MergePages(Pages pages, ContentWords contentWords, EditPages edit) {
        this.pages = pages;
        this.contentWords = contentWords;
        this.edit = edit;
    }

    /** @param item as it stands now, with what the other saved */
    Pages.Page ask(Disclosure item, ItemForm mine) {
        var theirs = ItemPages.shown(item).content();
        return pages.show("disclosure/merge")
                .with("view", new MergeView(item.id().value(), ItemPages.titleOf(theirs), item.version(),
                        edit.write(mine), clashes(mine, item)))
                .status(409);
    }

    private List<Clash> clashes(ItemForm mine, Disclosure item) {
        var typed = mine.toContent();
        var saved = ItemPages.shown(item).content();
        var mineSays = contentWords.of(typed);
        var theirsSay = contentWords.of(saved);
        return contentWords.changes(saved, typed)
                .stream()
                .map(change -> new Clash(change.name(), change.label(),
                        mineSays.getOrDefault(element(change.name()), ""),
                        theirsSay.getOrDefault(element(change.name()), ""), change.parts()))
                .toList();
    }

    private static Element element(String name) {
        return Element.valueOf(name);
    }
}

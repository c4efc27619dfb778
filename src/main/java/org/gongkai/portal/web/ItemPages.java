package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosures.EditionText;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.Validity;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of one piece of information. */
@Component
class ItemPages {
    private final Organs organs;
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Places places;
    private final Words words;
    private final Site site;
    private final StructuredData structured;
    private final Pages pages;

    ItemPages(Organs organs, Catalogue catalogue, Vocabularies vocabularies, Places places, Words words, Site site,
            StructuredData structured,
            Pages pages) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.places = places;
        this.words = words;
        this.site = site;
        this.structured = structured;
        this.pages = pages;
    }

    /** The item on its own page. */
    View of(PublicDisclosure disclosure, @Nullable EditionText old) {
        var place = new Place(organs.get(disclosure.item().organ()), catalogue.get(disclosure.item().column()));
        return page(place, disclosure, old, places.crumbs(place, false));
    }

    /** A draft on its page to be. */
    View preview(PublicDisclosure draft) {
        var place = new Place(organs.get(draft.item().organ()), catalogue.get(draft.item().column()));
        var view = new ItemView(draft, null, true, place.column(), place.url(), places.crumbs(place, false),
                facts(place, draft), null, "");
        return pages.show("portal/item").with("view", view).unkept();
    }

    /** The item as the content of a column that shows its newest one. */
    View within(Place place, PublicDisclosure disclosure) {
        return page(place, disclosure, null, places.crumbs(place, true));
    }

    private View page(Place place, PublicDisclosure disclosure, @Nullable EditionText old, List<Crumb> crumbs) {
        var item = disclosure.item();
        return pages.show("portal/item")
                .with("structured", old == null ? structured.item(disclosure, place.organ(), crumbs) : null)
                .with("view", new ItemView(disclosure, old, false, place.column(), place.url(), crumbs,
                        facts(place, disclosure), validity(item), QrCode.svgOf(site.baseUrl() + item.url())));
    }

    private @Nullable String validity(PublicItem item) {
        return item.validity() == Validity.IN_FORCE ? null : words.of("portal.validity", item.validity());
    }

    private ItemView.Facts facts(Place place, PublicDisclosure disclosure) {
        var unit = organs.disclosureUnit(place.organ().id());
        return new ItemView.Facts(nameOf(Vocabulary.THEME, disclosure.theme()),
                nameOf(Vocabulary.GENRE, disclosure.genre()), nameOf(Vocabulary.FIELD, disclosure.field()),
                words.of("portal.validity", disclosure.item().validity()),
                disclosure.source().isBlank() ? disclosure.item().organName() : disclosure.source(),
                unit.name(), unit.phone());
    }

    private String nameOf(Vocabulary vocabulary, @Nullable String code) {
        return code == null ? "" : vocabularies.nameOf(vocabulary, code);
    }
}

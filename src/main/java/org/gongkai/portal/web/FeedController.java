package org.gongkai.portal.web;

import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.web.AtomFeed;
import org.gongkai.web.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What is new, for feed readers: of the county, of a unit, of a column; as Atom (RFC 4287) and as JSON Feed 1.1. */
@Controller
class FeedController {
    private static final int ENTRIES = 50;
    private final Organs organs;
    private final Places places;
    private final Catalogue catalogue;
    private final PublicDisclosures disclosures;
    private final Site site;
    private final JsonFeed json;

    FeedController(Organs organs, Places places, Catalogue catalogue, PublicDisclosures disclosures, Site site,
            JsonFeed json) {
        this.organs = organs;
        this.places = places;
        this.catalogue = catalogue;
        this.disclosures = disclosures;
        this.site = site;
        this.json = json;
    }

    @GetMapping({"/feed.xml", "/xxgk/feed.xml"})
    View countyAtom() {
        return atom(of(organs.county()));
    }

    @GetMapping({"/feed.json", "/xxgk/feed.json"})
    ResponseEntity<byte[]> countyJson() {
        return json.of(of(organs.county()));
    }

    @GetMapping("/xxgk/{organ}/feed.xml")
    View organAtom(@PathVariable String organ) {
        return atom(of(places.organ(organ)));
    }

    @GetMapping("/xxgk/{organ}/feed.json")
    ResponseEntity<byte[]> organJson(@PathVariable String organ) {
        return json.of(of(places.organ(organ)));
    }

    @GetMapping("/xxgk/{organ}/{column}/feed.xml")
    View columnAtom(@PathVariable String organ, @PathVariable String column) {
        return atom(of(places.column(organ, column)));
    }

    @GetMapping("/xxgk/{organ}/{column}/feed.json")
    ResponseEntity<byte[]> columnJson(@PathVariable String organ, @PathVariable String column) {
        return json.of(of(places.column(organ, column)));
    }

    private View atom(Feed feed) {
        return new AtomFeed(site, feed.title(), feed.path(), feed.path() + "feed.xml",
                feed.items().stream().map(PublicItem::feedEntry).toList());
    }

    private Feed of(Organ organ) {
        return new Feed(organ.name() + "政府信息公开", Addresses.organ(organ), newest(organ, Set.of()));
    }

    private Feed of(Place place) {
        return new Feed(place.organ().shortName() + " " + place.column().name(), place.url(),
                newest(place.organ(), catalogue.subtree(place.column().id())));
    }

    private List<PublicItem> newest(Organ organ, Set<ColumnId> columns) {
        Set<OrganId> whose = organ.parent() == null ? Set.of() : Set.of(organ.id());
        return disclosures.list(new PublicQuery(whose, columns, "", null, null, null, null, null, null, null, false),
                null, ENTRIES).items();
    }
}

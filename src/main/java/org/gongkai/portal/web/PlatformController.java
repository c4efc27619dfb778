package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.Block;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The platform page (政府信息公开) of the county and of every unit: five parts in the order 国办公开办函〔2019〕61号 gives. */
@Controller
class PlatformController {
    private static final int NEWEST = 15;
    private final Organs organs;
    private final Places places;
    private final ColumnTrees trees;
    private final PublicDisclosures disclosures;
    private final Listings listings;
    private final Filters filters;
    private final StructuredData structured;
    private final Pages pages;

    PlatformController(Organs organs, Places places, ColumnTrees trees, PublicDisclosures disclosures,
            Listings listings, Filters filters, StructuredData structured, Pages pages) {
        this.organs = organs;
        this.places = places;
        this.trees = trees;
        this.disclosures = disclosures;
        this.listings = listings;
        this.filters = filters;
        this.structured = structured;
        this.pages = pages;
    }

    @GetMapping("/xxgk/")
    View county() {
        return show(organs.county());
    }

    @GetMapping("/xxgk/{organ}/")
    View unit(@PathVariable String organ, HttpServletRequest request) {
        var found = places.organ(organ);
        return Addresses.organ(found).equals(request.getRequestURI()) ? show(found)
                : new Moved(Addresses.organ(found));
    }

    @GetMapping({"/xxgk", "/xxgk/{organ:[a-z][a-z0-9]*}", "/xxgk/{organ:[a-z][a-z0-9]*}/{column:[a-z][a-z0-9]*}"})
    View withoutSlash(HttpServletRequest request) {
        return new Moved(request.getRequestURI() + "/");
    }

    private View show(Organ organ) {
        boolean county = organ.parent() == null;
        Set<OrganId> whose = county ? Set.of() : Set.of(organ.id());
        var newest = disclosures.list(new PublicQuery(whose, Set.of(), "", null, null, null, null, null, null, null,
                false), null, NEWEST).items();
        var blocks = trees.of(organ, null);
        var unit = organs.disclosureUnit(organ.id());
        var crumbs = places.crumbs(organ, true);
        return pages.show("portal/platform")
                .with("structured", structured.platform(organ,
                        organ.parent() == null ? null : organs.get(organ.parent()), unit, crumbs))
                .with("view", new PlatformView(organ, county, crumbs,
                        blocks, listings.of(newest, ""), unit,
                        organ.successor() == null ? null : organs.get(organ.successor()),
                        filters.choices(false), listOf(blocks), beneath(organ, OrganKind.DEPARTMENT,
                                OrganKind.INSTITUTION, OrganKind.VERTICAL),
                        beneath(organ, OrganKind.TOWNSHIP)));
    }

    private static String listOf(List<BlockPart> blocks) {
        return blocks.stream()
                .filter(part -> part.block() == Block.STATUTORY)
                .findFirst()
                .map(BlockPart::url)
                .orElse(Addresses.PLATFORM);
    }

    private List<Organ> beneath(Organ organ, OrganKind... kinds) {
        return organ.parent() != null ? List.of()
                : organs.disclosing().stream().filter(o -> List.of(kinds).contains(o.kind())).toList();
    }
}

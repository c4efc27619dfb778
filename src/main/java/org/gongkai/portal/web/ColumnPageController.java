package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.Guides;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.search.FullTextSearch;
import org.gongkai.search.FullTextSearch.Matches;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A column of an organ; a column of the county gathers what all its units put there. */
@Controller
class ColumnPageController {
    private final Places places;
    private final Catalogue catalogue;
    private final Guides guides;
    private final ColumnTrees trees;
    private final PublicQueries queries;
    private final PublicDisclosures disclosures;
    private final FullTextSearch search;
    private final Filters filters;
    private final Listings listings;
    private final ItemPages itemPages;
    private final StructuredData structured;
    private final Pages pages;

    ColumnPageController(Places places, Catalogue catalogue, Guides guides, ColumnTrees trees, PublicQueries queries,
            PublicDisclosures disclosures, FullTextSearch search, Filters filters, Listings listings, ItemPages items,
            StructuredData structured,
            Pages pages) {
        this.places = places;
        this.catalogue = catalogue;
        this.guides = guides;
        this.trees = trees;
        this.queries = queries;
        this.disclosures = disclosures;
        this.search = search;
        this.filters = filters;
        this.listings = listings;
        this.itemPages = items;
        this.structured = structured;
        this.pages = pages;
    }

    /** The address says "unit": a variable called "organ" would be bound into the filter as if the reader had chosen it. */
    @GetMapping("/xxgk/{unit}/{column}/")
    View show(@PathVariable String unit, @PathVariable String column, @ModelAttribute ListFilter filter,
            HttpServletRequest request) {
        var place = places.column(unit, column);
        if (!place.url().equals(request.getRequestURI())) {
            return new Moved(place.url());
        }
        var guide = place.column().block() == Block.GUIDE ? guides.current(place.organ().id())
                : Optional.<Guide>empty();
        if (guide.isPresent()) {
            return guide(place, guide.get());
        }
        return switch (place.column().kind()) {
            case LINK -> new Moved(target(place));
            case SINGLE -> single(place, filter);
            case LIST, TABLE -> list(place, filter);
        };
    }

    private static String target(Place place) {
        String link = place.column().link();
        if (place.column().block() == Block.ON_REQUEST) {
            return Addresses.request(place.organ());
        }
        return link == null ? Addresses.organ(place.organ()) : link;
    }

    private View guide(Place place, Guide guide) {
        var crumbs = places.crumbs(place, true);
        return pages.show("portal/guide")
                .with("structured", structured.guide(place, guide, crumbs))
                .with("organ", place.organ())
                .with("column", place.column())
                .with("url", place.url())
                .with("crumbs", crumbs)
                .with("blocks", trees.of(place.organ(), place.column()))
                .with("guide", guide);
    }

    /** Its newest item itself; a list only when there is none to show, or when the reader looks for older ones. */
    private View single(Place place, ListFilter filter) {
        if (filter.isNarrowed() || filter.afterKey() != null) {
            return list(place, filter);
        }
        var own = new PublicQuery(Set.of(place.organ().id()), catalogue.subtree(place.column().id()), "", null, null,
                null, null, null, null, null, false);
        return disclosures.list(own, null, 1)
                .items()
                .stream()
                .findFirst()
                .map(item -> disclosures.find(item.id()))
                .filter(PublicAnswer.Shown.class::isInstance)
                .map(PublicAnswer.Shown.class::cast)
                .map(shown -> itemPages.within(place, shown.disclosure()))
                .orElseGet(() -> list(place, filter));
    }

    private View list(Place place, ListFilter filter) {
        var organ = place.organ();
        boolean county = organ.parent() == null;
        var query = queries.of(filter, whose(organ), catalogue.subtree(place.column().id()));
        var found = find(query, filter.afterKey(), place.column().pageSize());
        var slice = found.items();
        var crumbs = places.crumbs(place, true);
        var items = listings.of(slice.items(), query.words());
        return pages.show("portal/column")
                .with("structured", structured.list(place.column().name(), place.url(), crumbs, items))
                .with("view", new ColumnView(organ, county, place.column(), place.url(),
                        crumbs, trees.of(organ, place.column()), children(place), filter,
                        filters.choices(county), items, found.total(), found.complete(),
                        place.column().kind() == ColumnKind.TABLE,
                        slice.next() == null ? null : place.url() + filter.next(slice.next()),
                        filter.previous() == null ? null : place.url() + filter.previous()));
    }

    private Matches find(PublicQuery query, @Nullable String after, int limit) {
        return query.words().isEmpty()
                ? new Matches(disclosures.list(query, after, limit), disclosures.count(query), true)
                : search.find(query, after, limit);
    }

    private static Set<OrganId> whose(Organ organ) {
        return organ.parent() == null ? Set.of() : Set.of(organ.id());
    }

    private List<Crumb> children(Place place) {
        return catalogue.offeredBy(place.organ())
                .stream()
                .filter(c -> place.column().id().equals(c.parent()))
                .map(c -> new Crumb(c.name(), Addresses.column(place.organ(), c)))
                .toList();
    }
}

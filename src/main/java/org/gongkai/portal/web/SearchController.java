package org.gongkai.portal.web;

import java.util.Set;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;

/** Search over titles, texts, document numbers and index numbers. */
@Controller
class SearchController {
    private static final int PAGE = 20;
    private final PublicDisclosures disclosures;
    private final PublicQueries queries;
    private final Filters filters;
    private final Listings listings;
    private final Pages pages;

    SearchController(PublicDisclosures disclosures, PublicQueries queries, Filters filters, Listings listings,
            Pages pages) {
        this.disclosures = disclosures;
        this.queries = queries;
        this.filters = filters;
        this.listings = listings;
        this.pages = pages;
    }

    @GetMapping("/search")
    View search(@ModelAttribute ListFilter filter) {
        var query = queries.of(filter, Set.of(), Set.of());
        var slice = disclosures.list(query, filter.afterKey(), PAGE);
        return pages.show("portal/search")
                .with("view", new SearchView(query.words(), filter, filters.choices(true),
                        listings.of(slice.items(), query.words()), disclosures.count(query),
                        slice.next() == null ? null : "/search" + filter.next(slice.next()),
                        filter.previous() == null ? null : "/search" + filter.previous()));
    }
}

package org.gongkai.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.search.application.SearchAnswer.Result;
import org.gongkai.search.application.SearchingPublications;
import org.gongkai.web.AtomFeed;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Any search as an Atom feed: what is new in it comes first. */
@Controller
class SearchFeedController {
    private static final int ENTRIES = 50;
    private final SearchingPublications searching;
    private final SearchForms forms;
    private final Site site;
    private final Words words;

    SearchFeedController(SearchingPublications searching, SearchForms forms, Site site, Words words) {
        this.searching = searching;
        this.forms = forms;
        this.site = site;
        this.words = words;
    }

    @GetMapping(SearchForm.PATH + "/feed.xml")
    View feed(HttpServletRequest asked) {
        var form = SearchForm.of(asked);
        var entries = searching.search(forms.newest(form, ENTRIES, Set.of()))
                .results()
                .stream()
                .map(Result::item)
                .filter(Objects::nonNull)
                .map(PublicItem::feedEntry)
                .toList();
        return new AtomFeed(site, words.of("search.feed", form.words(), site.name()), form.first(), form.feed(),
                entries);
    }
}

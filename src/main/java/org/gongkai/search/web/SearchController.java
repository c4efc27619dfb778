package org.gongkai.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.cache.IndexedAnswers;
import org.gongkai.search.application.CountingQueries;
import org.gongkai.search.application.KeepingTheIndex;
import org.gongkai.search.application.SearchAnswer;
import org.gongkai.search.application.SearchAnswer.How;
import org.gongkai.search.application.SearchingPublications;
import org.gongkai.search.application.Understanding;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.domain.Names.Name;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.web.SearchPage.Link;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The search page. */
@Controller
class SearchController {
    private static final int PAGE = 20;
    private static final int DIRECT = 4;
    private static final int ORGANS = 2;
    private final SearchingPublications searching;
    private final Understanding understanding;
    private final KeepingTheIndex index;
    private final CountingQueries counting;
    private final IndexedAnswers answers;
    private final SearchForms forms;
    private final FacetViews facets;
    private final ResultViews results;
    private final Words words;
    private final Pages pages;

    SearchController(SearchingPublications searching, Understanding understanding, KeepingTheIndex index,
            CountingQueries counting, IndexedAnswers answers, SearchForms forms, FacetViews facets, ResultViews results,
            Words words,
            Pages pages) {
        this.searching = searching;
        this.understanding = understanding;
        this.index = index;
        this.counting = counting;
        this.answers = answers;
        this.forms = forms;
        this.facets = facets;
        this.results = results;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(SearchForm.PATH)
    View search(HttpServletRequest asked) {
        var form = SearchForm.of(asked);
        var answer = searching.search(forms.query(form, PAGE, SearchForms.COUNTED));
        if (SearchForm.given(form.after()) == null && !form.isNarrowed()) {
            long found = answer.how() == How.CORRECTED ? 0 : answer.whole();
            counting.count(form.words(), found);
            answers.eachTime(() -> counting.count(form.words(), found));
        }
        return pages.show("search/page").with("page", page(form, answer));
    }

    private SearchPage page(SearchForm form, SearchAnswer answer) {
        var next = answer.next();
        return new SearchPage(form.words(), form, answer.how(), answer.corrected(), form.with("exact", "1"),
                answer.total(), answer.estimated(), answer.whole(), results.of(answer.results(), answer.plan().marks()),
                facets.of(form, answer.counts()), facets.chips(form), orders(form), direct(form),
                next == null ? null : form.next(next.toString()), form.previous(), index.progress(),
                SearchForm.given(form.after()) != null, help(form, answer));
    }

    private List<Link> orders(SearchForm form) {
        var order = SearchForms.order(form);
        var links = new ArrayList<Link>();
        if (!form.words().isEmpty()) {
            links.add(new Link(words.of("search.order", Order.RELEVANT), form.with("sort", null),
                    order == Order.RELEVANT));
        }
        links.add(new Link(words.of("search.order", Order.NEWEST), form.with("sort", form.words().isEmpty() ? null
                : "new"), order == Order.NEWEST));
        links.add(new Link(words.of("search.order", Order.OLDEST), form.with("sort", "old"), order == Order.OLDEST));
        return links;
    }

    /** Organs and columns called what was typed: who types a name usually wants the place itself. */
    private List<Link> direct(SearchForm form) {
        var plain = Plain.of(form.words());
        return plain.length() < 2 || SearchForm.given(form.after()) != null ? List.of()
                : understanding.known()
                        .like(plain, DIRECT)
                        .stream()
                        .map(name -> new Link(name.label(), name.url(), false))
                        .toList();
    }

    /** Ways on for who found little: the organs the words name, else those that publish most of what comes near. */
    private List<Link> help(SearchForm form, SearchAnswer answer) {
        if (answer.how() == How.ALL && !answer.results().isEmpty()) {
            return List.of(); // found as asked: the page shows none
        }
        var named = understanding.organsNamedIn(form.words());
        var organs = named.isEmpty() ? publishingMost(answer) : named;
        return organs.stream().map(name -> new Link(name.label(), name.url(), false)).toList();
    }

    private List<Name> publishingMost(SearchAnswer answer) {
        Map<String, Integer> counts = answer.counts().getOrDefault(Facet.ORGAN, Map.of());
        return understanding.known()
                .list()
                .stream()
                .filter(name -> name.facet() == Facet.ORGAN && counts.containsKey(name.value()))
                .sorted(Comparator.comparing(name -> -counts.getOrDefault(name.value(), 0)))
                .limit(ORGANS)
                .toList();
    }
}

package org.gongkai.search.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.law.BadInput;
import org.gongkai.search.application.SearchAnswer.Result;
import org.gongkai.search.application.SearchingPublications;
import org.gongkai.search.application.SubscribedSearch;
import org.gongkai.search.application.Subscribing;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Subscribing to a search by e-mail. */
@Controller
class SubscriptionController implements SubscribedSearch {
    private static final int PER_HOUR = 10;
    private static final int ADDRESSES = 100_000;
    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Subscribing subscribing;
    private final SearchingPublications searching;
    private final SearchForms forms;
    private final FacetViews facets;
    private final Words words;
    private final Pages pages;

    SubscriptionController(Subscribing subscribing, SearchingPublications searching, SearchForms forms,
            FacetViews facets, Words words, Pages pages) {
        this.subscribing = subscribing;
        this.searching = searching;
        this.forms = forms;
        this.facets = facets;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(Subscribing.PATH)
    View form(@ModelAttribute SearchForm search) {
        return form(search, "", Map.of(), HttpStatus.OK);
    }

    /** @param website a field no person sees; who fills it in is a machine and learns nothing from the answer */
    @PostMapping(Subscribing.PATH)
    View ask(@ModelAttribute SearchForm search, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String website, HttpServletRequest request) {
        if (!website.isEmpty()) {
            return asked();
        }
        if (asked.get(request.getRemoteAddr(), unseen -> new AtomicInteger()).incrementAndGet() > PER_HOUR) {
            return form(search, email, Map.of("email", words.of("search.subscription.tooMany")),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            subscribing.ask(email.strip(), search.choices(), label(search));
        } catch (BadInput wrong) {
            return form(search, email, wrong.fields(), HttpStatus.BAD_REQUEST);
        }
        return asked();
    }

    private static View asked() {
        var to = new RedirectView(Subscribing.PATH + "/asked");
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    @GetMapping(Subscribing.PATH + "/asked")
    View whatNext() {
        return state("ASKED", null, HttpStatus.OK);
    }

    /** Looking changes nothing: mail programs look at every link before a person does. */
    @GetMapping(Subscribing.PATH + "/{token:[0-9a-f]{40}}")
    View show(@PathVariable String token) {
        return subscribing.find(token)
                .map(found -> pages.show("search/subscription")
                        .unkept()
                        .with("state", found.confirmed() ? "CONFIRMED" : "WAITING")
                        .with("token", token)
                        .with("label", found.label()))
                .map(View.class::cast)
                .orElseGet(() -> state("UNKNOWN", null, HttpStatus.NOT_FOUND));
    }

    @PostMapping(Subscribing.PATH + "/{token:[0-9a-f]{40}}/confirmation")
    View confirm(@PathVariable String token) {
        subscribing.confirm(token);
        var to = new RedirectView(Subscribing.PATH + "/" + token);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    @PostMapping(Subscribing.PATH + "/{token:[0-9a-f]{40}}/end")
    View end(@PathVariable String token) {
        subscribing.end(token);
        return state("ENDED", null, HttpStatus.OK);
    }

    private View form(SearchForm search, String email, Map<String, String> errors, HttpStatus status) {
        return pages.show("search/subscribe")
                .unkept()
                .status(status.value())
                .with("search", search)
                .with("label", label(search))
                .with("email", email)
                .with("errors", errors);
    }

    private View state(String state, @Nullable String token, HttpStatus status) {
        return pages.show("search/subscription")
                .unkept()
                .status(status.value())
                .with("state", state)
                .with("token", token)
                .with("label", null);
    }

    /** The search in words: “低保”，民政局，2026年. */
    private String label(SearchForm search) {
        return Stream.concat(Stream.of(search.words()), facets.chips(search).stream().map(SearchPage.Chip::label))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("，"));
    }

    @Override
    public List<PublicItem> newest(Map<String, String> query, int limit) {
        return searching.search(forms.newest(SearchForm.of(query), limit, Set.of()))
                .results()
                .stream()
                .map(Result::item)
                .filter(Objects::nonNull)
                .toList();
    }
}

package org.gongkai.search.web;

import java.time.Duration;
import java.util.List;
import org.gongkai.search.application.Suggesting;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions for the field, as it is typed into. */
@RestController
class SuggestController {
    private static final int LONGEST = 200;
    private final Suggesting suggesting;
    private final Words words;

    SuggestController(Suggesting suggesting, Words words) {
        this.suggesting = suggesting;
        this.words = words;
    }

    record Suggestions(List<Suggestion> suggestions) {}

    record Suggestion(String text, String kind, @Nullable String url) {}

    @GetMapping("/search/suggest")
    ResponseEntity<Suggestions> suggest(@RequestParam(defaultValue = "") String q) {
        var found = suggesting.suggest(q.length() > LONGEST ? q.substring(0, LONGEST) : q)
                .stream()
                .map(one -> new Suggestion(one.text(), words.of("search.suggestion", one.kind()), one.url()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(20)))
                .body(new Suggestions(
                        found));
    }
}

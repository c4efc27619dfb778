package org.gongkai.search.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.search.FullTextSearch;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The search for exits that ask in the words of {@link PublicQuery}. */
@Component
class SearchForExits implements FullTextSearch {
    private static final int WHOLE = 100;
    private final SearchingPublications searching;
    private final KeepingTheIndex index;

    SearchForExits(SearchingPublications searching, KeepingTheIndex index) {
        this.searching = searching;
        this.index = index;
    }

    @Override
    public Matches find(PublicQuery query, @Nullable String after, int limit) {
        var answer = searching.search(new SearchQuery(query.words(), chosen(query), query.from(), query.to(),
                Order.RELEVANT, true, after == null ? null : Mark.read(after), limit, Set.of()));
        var next = answer.next();
        return new Matches(new Slice<>(items(answer), next == null ? null : next.toString()), answer.total(),
                index.progress() == WHOLE);
    }

    @Override
    public List<PublicItem> like(String words, int limit) {
        return items(
                searching.search(new SearchQuery(words, Map.of(Facet.KIND, Set.of(Key.Kind.ITEM.name())), null, null,
                        Order.RELEVANT, false, null, limit, Set.of())));
    }

    private static List<PublicItem> items(SearchAnswer answer) {
        return answer.results().stream().map(SearchAnswer.Result::item).filter(Objects::nonNull).toList();
    }

    private static Map<Facet, Set<String>> chosen(PublicQuery query) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.put(Facet.KIND, Set.of(Key.Kind.ITEM.name()));
        put(chosen, Facet.ORGAN, query.organs().stream().map(Object::toString).collect(Collectors.toSet()));
        put(chosen, Facet.COLUMN, query.columns().stream().map(Object::toString).collect(Collectors.toSet()));
        put(chosen, Facet.THEME, query.theme());
        put(chosen, Facet.GENRE, query.genre());
        put(chosen, Facet.FIELD, query.field());
        put(chosen, Facet.YEAR, query.year());
        put(chosen, Facet.VALIDITY, query.validity());
        put(chosen, Facet.FILES, query.withAttachmentsOnly() ? "1" : null);
        return chosen;
    }

    private static void put(Map<Facet, Set<String>> chosen, Facet facet, @Nullable Object value) {
        if (value != null) {
            put(chosen, facet, Set.of(value.toString()));
        }
    }

    private static void put(Map<Facet, Set<String>> chosen, Facet facet, Set<String> values) {
        if (!values.isEmpty()) {
            chosen.put(facet, values);
        }
    }
}

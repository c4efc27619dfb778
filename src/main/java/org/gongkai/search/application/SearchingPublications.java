package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.cache.IndexedAnswers;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.search.application.SearchAnswer.How;
import org.gongkai.search.application.SearchAnswer.Result;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.domain.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Searching. The index says what matches; the database is asked which of it is public at this moment, so that no answer, and
 * none that is kept, shows what was withdrawn a moment ago on whichever instance.
 */
@Service
public class SearchingPublications {
    private static final int COMPLETE = 100;
    private static final int FEW = 10;
    private final KeepingTheIndex index;
    private final Understanding understanding;
    private final Correcting correcting;
    private final SearchableItems items;
    private final IndexedAnswers answers;
    private final Clock clock;

    SearchingPublications(KeepingTheIndex index, Understanding understanding, Correcting correcting,
            SearchableItems items, IndexedAnswers answers, Clock clock) {
        this.index = index;
        this.understanding = understanding;
        this.correcting = correcting;
        this.items = items;
        this.answers = answers;
        this.clock = clock;
    }

    /** What the index answered. */
    private record Matches(Plan plan, How how, @Nullable String corrected, Found found, long whole) {
        Matches(Plan plan, How how, @Nullable String corrected, Found found) {
            this(plan, how, corrected, found, how == How.PARTLY ? 0 : found.total());
        }
    }

    public SearchAnswer search(SearchQuery query) {
        if (index.progress() < COMPLETE) {
            answers.passing();
        }
        return answer(query, match(query));
    }

    private Matches match(SearchQuery query) {
        var plan = understanding.plan(query.typed());
        if (plan.isEmpty()) {
            return new Matches(plan, How.ALL, null, find(query, new Clause.Everything()));
        }
        var found = find(query, plan.strict());
        if (query.literal()) {
            return new Matches(plan, found.total() > 0 ? How.ALL : How.NOTHING, null, found);
        }
        if (found.total() > 0) {
            return filled(query, plan, found).orElse(new Matches(plan, How.ALL, null, found));
        }
        return corrected(query, plan).or(() -> partly(query, plan))
                .orElse(new Matches(plan, How.NOTHING, null, found));
    }

    /** Few results, unless they are exactly what was named, are followed by what comes near. */
    private Optional<Matches> filled(SearchQuery query, Plan plan, Found strict) {
        if (strict.total() >= FEW || query.order() != Order.RELEVANT || !plan.canBeLoosened()
                || index.ask(used -> used.count(plan.exact()), 0L) > 0) {
            return Optional.empty();
        }
        var found = find(query, plan.filled());
        return found.total() <= strict.total() ? Optional.empty()
                : Optional.of(new Matches(plan, How.FILLED, null, found, strict.total()));
    }

    private Optional<Matches> corrected(SearchQuery query, Plan plan) {
        return correcting.correct(plan).flatMap(meant -> {
            var other = understanding.plan(meant);
            var strict = find(query, other.strict());
            var found = strict.total() > 0 ? strict : find(query, other.loose());
            return found.total() == 0 ? Optional.empty()
                    : Optional.of(new Matches(other, How.CORRECTED, meant, found));
        });
    }

    private Optional<Matches> partly(SearchQuery query, Plan plan) {
        if (!plan.canBeLoosened()) {
            return Optional.empty();
        }
        var found = find(query, plan.loose());
        return found.total() == 0 ? Optional.empty() : Optional.of(new Matches(plan, How.PARTLY, null, found));
    }

    private Found find(SearchQuery query, Clause clause) {
        var lookup = new Lookup(clause, query.chosen(), query.from(), query.to(), LocalDate.now(clock), query.order(),
                query.after(), query.limit() + 1, query.counted());
        return index.ask(used -> used.find(lookup), Found.NOTHING);
    }

    private SearchAnswer answer(SearchQuery query, Matches matches) {
        var hits = matches.found().hits();
        boolean more = hits.size() > query.limit();
        var shown = more ? hits.subList(0, query.limit()) : hits;
        return new SearchAnswer(matches.plan(), matches.how(), matches.corrected(), matches.found().total(),
                matches.found().estimated(), matches.whole(), results(shown), matches.found().counts(),
                more ? shown.getLast().mark() : null);
    }

    private List<Result> results(List<Found.Hit> hits) {
        var found = hits.stream()
                .filter(hit -> hit.key().kind() == Key.Kind.ITEM)
                .map(hit -> new DisclosureId(hit.key().id()))
                .toList();
        answers.shown(found);
        var open = items.items(found);
        return hits.stream().map(hit -> result(hit, open)).filter(Objects::nonNull).toList();
    }

    private static @Nullable Result result(Found.Hit hit, Map<DisclosureId, PublicItem> open) {
        var kept = hit.kept();
        if (hit.key().kind() == Key.Kind.GUIDE) {
            return new Result(hit.key(), null, kept, kept.title(), kept.url());
        }
        var item = open.get(new DisclosureId(hit.key().id()));
        if (item == null) {
            return null;
        }
        boolean sameEdition = item.updatedAt().toEpochMilli() == kept.updatedAt().toEpochMilli();
        return new Result(hit.key(), item, sameEdition ? kept : null, item.title(), item.url());
    }
}

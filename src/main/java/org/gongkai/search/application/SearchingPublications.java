package org.gongkai.search.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.cache.IndexedAnswers;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicItem;
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
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private final KeepingTheIndex index;
    private final Understanding understanding;
    private final Correcting correcting;
    private final PublicNow publicNow;
    private final IndexedAnswers answers;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    SearchingPublications(KeepingTheIndex index, Understanding understanding, Correcting correcting,
            PublicNow publicNow, IndexedAnswers answers, Clock clock) {
        this.index = index;
        this.understanding = understanding;
        this.correcting = correcting;
        this.publicNow = publicNow;
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
        return answer(query, inTurn(() -> match(query)));
    }

    /** More at once than there are processors would only make each other late: who came first goes first. */
    private <T> T inTurn(Supplier<T> work) {
        boolean atTurn = false;
        try {
            atTurn = turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            return work.get();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return work.get();
        } finally {
            if (atTurn) {
                turns.release();
            }
        }
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
        var nowhere = correcting.standingNowhere(plan);
        return corrected(query, plan, nowhere).or(() -> partly(query, plan.without(nowhere)))
                .orElse(new Matches(plan, How.NOTHING, null, found));
    }

    /** Few results, unless they are exactly what was named, are followed by what comes near. */
    private Optional<Matches> filled(SearchQuery query, Plan plan, Found strict) {
        if (strict.total() >= FEW || query.order() != Order.RELEVANT || !plan.canBeLoosened()
                || index.ask(used -> used.count(plan.exact()), 0L) > 0) {
            return Optional.empty();
        }
        var near = find(query.longer(FEW), plan.loose());
        return near.total() <= strict.total() ? Optional.empty()
                : Optional.of(new Matches(plan, How.FILLED, null, near.with(inFront(query, plan, strict, near)),
                        strict.total()));
    }

    /** What has everything stands on the first page, and nowhere else. */
    private List<Found.Hit> inFront(SearchQuery query, Plan plan, Found strict, Found near) {
        boolean first = query.after() == null;
        var whole = first ? strict.hits() : find(query.first(), plan.strict()).hits();
        var there = whole.stream().map(Found.Hit::key).collect(Collectors.toSet());
        return Stream.concat(first ? whole.stream() : Stream.empty(),
                near.hits().stream().filter(hit -> !there.contains(hit.key()))).limit(query.limit() + 1L).toList();
    }

    private Optional<Matches> corrected(SearchQuery query, Plan plan, List<Plan.Part> nowhere) {
        return correcting.correct(plan, nowhere).flatMap(meant -> {
            var other = understanding.plan(meant);
            var strict = find(query, other.strict());
            var found = strict.total() > 0 ? strict : find(query, other.loose());
            return found.total() == 0 ? Optional.empty()
                    : Optional.of(new Matches(other, How.CORRECTED, meant, found));
        });
    }

    /** What nothing has is left out, of the rest most must be there. */
    private Optional<Matches> partly(SearchQuery query, Plan plan) {
        if (plan.isEmpty()) {
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
        var open = publicNow.of(found);
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

package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.Planner;
import org.gongkai.search.domain.WordBook;
import org.gongkai.search.domain.WordBooks;
import org.gongkai.search.domain.WordBooks.Kind;
import org.gongkai.search.domain.WordBooks.Line;
import org.springframework.stereotype.Service;

/** What a line of the word book would do to searches, before it is kept. */
@Service
public class TryingWords {
    private static final int MOST_QUERIES = 6;
    private static final int TITLES = 5;
    private final WordBooks books;
    private final Understanding understanding;
    private final KeepingTheIndex index;
    private final SearchableItems items;
    private final AccessPolicy policy;
    private final Clock clock;

    TryingWords(WordBooks books, Understanding understanding, KeepingTheIndex index, SearchableItems items,
            AccessPolicy policy, Clock clock) {
        this.books = books;
        this.understanding = understanding;
        this.index = index;
        this.items = items;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many have all that was typed, and the first of them. */
    public record Outcome(long total, List<String> titles) {
        public Outcome {
            titles = List.copyOf(titles);
        }
    }

    /** The same search without and with the line. */
    public record Effect(String query, Outcome before, Outcome after) {
        public boolean isNone() {
            return before.equals(after);
        }
    }

    /** @param line as it is typed now; its number is 0 while it is new */
    public List<Effect> effects(Officer officer, Line line, String query) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        var before = books.list();
        var after = new ArrayList<>(before);
        after.removeIf(other -> other.id() == line.id());
        after.add(line);
        var plannerBefore = planner(before);
        var plannerAfter = planner(after);
        return queries(line, query).stream()
                .map(one -> new Effect(one, outcome(plannerBefore, one), outcome(plannerAfter, one)))
                .toList();
    }

    private Planner planner(List<Line> lines) {
        return new Planner(WordBook.of(lines), understanding.known());
    }

    /** What is asked to be tried; else the words themselves, a stop word as readers use it. */
    private Collection<String> queries(Line line, String query) {
        var tried = new LinkedHashSet<String>();
        if (!query.isBlank()) {
            tried.add(query.strip());
        } else if (line.kind() == Kind.STOP) {
            line.words().forEach(word -> tried.addAll(understanding.popularLike(Plain.of(word), TITLES)));
        }
        if (tried.isEmpty()) {
            tried.addAll(line.words());
        }
        return tried.stream().limit(MOST_QUERIES).toList();
    }

    private Outcome outcome(Planner planner, String query) {
        var today = LocalDate.now(clock);
        var plan = planner.plan(query, today);
        if (plan.isEmpty()) {
            return new Outcome(0, List.of());
        }
        var lookup = new Lookup(plan.strict(), Map.of(Facet.KIND, Set.of(Key.Kind.ITEM.name())), null, null, today,
                Order.RELEVANT, null, TITLES, Set.of());
        var found = index.ask(used -> used.find(lookup), Found.NOTHING);
        var ids = found.hits().stream().map(hit -> new DisclosureId(hit.key().id())).toList();
        var open = items.items(ids);
        return new Outcome(found.total(), ids.stream()
                .map(open::get)
                .filter(Objects::nonNull)
                .map(item -> item.title())
                .toList());
    }
}

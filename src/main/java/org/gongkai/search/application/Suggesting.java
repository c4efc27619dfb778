package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Cutter;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.domain.NumberForm;
import org.gongkai.search.domain.Pinyin;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.Planner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Suggestions while typing: names of organs and columns, what others looked for, titles. */
@Service
public class Suggesting {
    private static final int NAMES = 3;
    private static final int QUERIES = 3;
    private static final int ALL = 8;
    private final KeepingTheIndex index;
    private final Understanding understanding;
    private final SearchableItems items;
    private final Clock clock;

    Suggesting(KeepingTheIndex index, Understanding understanding, SearchableItems items, Clock clock) {
        this.index = index;
        this.understanding = understanding;
        this.items = items;
        this.clock = clock;
    }

    /** What a suggestion is. */
    public enum Kind {
        ORGAN, COLUMN, QUERY, TITLE
    }

    /** @param url where it leads at once; null when it is to be searched for */
    public record Suggestion(String text, Kind kind, @Nullable String url) {}

    public List<Suggestion> suggest(String typed) {
        var plain = Plain.of(Planner.tidy(typed));
        if (plain.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Suggestion>();
        understanding.known()
                .like(plain, NAMES)
                .forEach(name -> found.putIfAbsent(name.label(), new Suggestion(name.label(),
                        name.facet() == Facet.ORGAN ? Kind.ORGAN : Kind.COLUMN, name.url())));
        understanding.popularLike(plain, QUERIES)
                .forEach(words -> found.putIfAbsent(words, new Suggestion(words, Kind.QUERY, null)));
        titles(plain).forEach(item -> found.putIfAbsent(item.title(), new Suggestion(item.title(), Kind.TITLE,
                item.url())));
        return found.values().stream().limit(ALL).toList();
    }

    /** The titles as they are now, in the order of the index. */
    private List<PublicItem> titles(String plain) {
        var lookup = new Lookup(ways(plain), Map.of(Facet.KIND, Set.of(Key.Kind.ITEM.name())), null, null,
                LocalDate.now(clock), Order.RELEVANT, null, ALL, Set.of());
        var ids = index.ask(used -> used.find(lookup), Found.NOTHING)
                .hits()
                .stream()
                .map(hit -> new DisclosureId(hit.key().id()))
                .toList();
        var open = items.items(ids);
        return ids.stream().filter(open::containsKey).map(open::get).toList();
    }

    private static Clause ways(String plain) {
        var ways = new ArrayList<Clause>();
        if (plain.length() == 1) {
            ways.add(Clause.match(Field.TITLE_CHARACTERS, plain));
        } else {
            var pairs = Cutter.cut(plain, Field.Cut.PAIRS);
            if (!pairs.isEmpty()) {
                ways.add(new Clause.Match(Field.TITLE, pairs));
                ways.add(new Clause.All(List.of(new Clause.Some((pairs.size() + 1) / 2, pairs.stream()
                        .<Clause>map(pair -> Clause.match(Field.TITLE, pair))
                        .toList())), List.of()).times(0.3f));
            }
        }
        var number = NumberForm.pieces(plain);
        if (number.size() > 1) {
            ways.add(new Clause.Match(Field.NUMBERS, number));
        }
        if (plain.length() > 1 && plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            ways.add(new Clause.Beginning(Field.TITLE_INITIALS, plain));
            Pinyin.readings(plain).forEach(reading -> ways.add(new Clause.Match(Field.TITLE_SOUND, reading)));
        }
        return new Clause.Best(ways.isEmpty() ? List.of(Clause.match(Field.KEY, plain)) : ways);
    }
}

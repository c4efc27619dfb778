package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Cutter;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.domain.Misspelling;
import org.gongkai.search.domain.Pinyin;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.Plan;
import org.gongkai.search.domain.Plan.Part;
import org.springframework.stereotype.Component;

/** Finds what was meant by a word that stands nowhere: the county's own titles are the dictionary. */
@Component
class Correcting {
    private static final int TITLES = 60;
    private final KeepingTheIndex index;
    private final Clock clock;

    Correcting(KeepingTheIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** The words as they were probably meant; empty when there is nothing to correct or nothing better is known. */
    Optional<String> correct(Plan plan) {
        var plain = Plain.of(plan.typed());
        var corrected = new StringBuilder(plain);
        plan.parts().stream().filter(this::standsNowhere).forEach(part -> replace(corrected, part.text()));
        if (corrected.toString().equals(plain) && isChinese(plain)) {
            replace(corrected, plain);
        }
        return corrected.toString().equals(plain) ? Optional.empty() : Optional.of(corrected.toString());
    }

    private boolean standsNowhere(Part part) {
        return isChinese(part.text()) && index.ask(used -> used.count(part.clause()), 1L) == 0;
    }

    private void replace(StringBuilder text, String word) {
        int at = text.indexOf(word);
        if (at >= 0) {
            new Misspelling(word).bestOf(titles(ways(word)))
                    .ifPresent(meant -> text.replace(at, at + word.length(), meant));
        }
    }

    /** Titles that sound like it somewhere, or share half of its pairs. */
    private static Clause ways(String word) {
        var ways = new ArrayList<Clause>();
        ways.add(new Clause.Match(Field.TITLE_SOUND, List.of(Pinyin.of(word).split(" "))));
        var pairs = Cutter.cut(word, Field.Cut.PAIRS);
        if (pairs.size() > 1) {
            ways.add(new Clause.Some(Math.max(1, (pairs.size() - 1) / 2), pairs.stream()
                    .<Clause>map(pair -> Clause.match(Field.TITLE, pair))
                    .toList()));
        }
        return new Clause.Best(ways);
    }

    private List<String> titles(Clause clause) {
        var lookup = new Lookup(clause, Map.of(), null, null, LocalDate.now(clock), Order.RELEVANT, null, TITLES,
                Set.of());
        return index.ask(used -> used.find(lookup), Found.NOTHING)
                .hits()
                .stream()
                .map(hit -> Plain.of(hit.kept().title()))
                .toList();
    }

    private static boolean isChinese(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> Plain.isHan((char) c));
    }
}

package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.search.domain.Abbreviation;
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
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{3,}");
    private final KeepingTheIndex index;
    private final Clock clock;

    Correcting(KeepingTheIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** The words of a question no entry has, alone or with others. */
    List<Part> standingNowhere(Plan plan) {
        return plan.parts().stream().filter(part -> index.ask(used -> used.count(part.clause()), 1L) == 0).toList();
    }

    /** The words as they were probably meant; empty when there is nothing to correct or nothing better is known. */
    Optional<String> correct(Plan plan, List<Part> nowhere) {
        var plain = Plain.of(plan.typed());
        var corrected = new StringBuilder(plain);
        nowhere.stream().map(Part::text).filter(Correcting::isChinese).forEach(word -> replace(corrected, word));
        if (corrected.toString().equals(plain)) {
            CHINESE.matcher(plain)
                    .results()
                    .map(MatchResult::group)
                    .filter(this::isNoTitle)
                    .forEach(run -> replace(corrected, run));
        }
        return corrected.toString().equals(plain) ? Optional.empty() : Optional.of(corrected.toString());
    }

    private boolean isNoTitle(String run) {
        var titled = new Clause.Match(Field.TITLE, Cutter.cut(run, Field.Cut.PAIRS));
        return index.ask(used -> used.count(titled), 1L) == 0;
    }

    private void replace(StringBuilder text, String word) {
        int at = text.indexOf(word);
        if (at >= 0) {
            new Misspelling(word).bestOf(titles(ways(word)))
                    .or(() -> inFull(word))
                    .ifPresent(meant -> text.replace(at, at + word.length(), meant));
        }
    }

    private Optional<String> inFull(String word) {
        var shortened = new Abbreviation(word);
        return !shortened.isPossible() ? Optional.empty()
                : shortened.bestOf(titles(new Clause.Near(Field.TITLE_CHARACTERS,
                        Cutter.cut(word, Field.Cut.CHARACTERS), Abbreviation.FURTHEST * (word.length() - 1))));
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

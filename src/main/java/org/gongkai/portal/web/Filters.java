package org.gongkai.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.Validity;
import org.gongkai.organ.Organs;
import org.gongkai.portal.web.FilterChoices.Choice;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Gathers the choices of the filters. */
@Component
class Filters {
    private static final int OLDEST_YEAR_OFFERED = 2008;
    private final Organs organs;
    private final Vocabularies vocabularies;
    private final Words words;
    private final Clock clock;

    Filters(Organs organs, Vocabularies vocabularies, Words words, Clock clock) {
        this.organs = organs;
        this.vocabularies = vocabularies;
        this.words = words;
        this.clock = clock;
    }

    FilterChoices choices(boolean withOrgans) {
        return new FilterChoices(withOrgans ? organs() : List.of(), terms(Vocabulary.THEME), terms(Vocabulary.GENRE),
                years(), validities());
    }

    private List<Choice> organs() {
        return organs.disclosing().stream().map(o -> new Choice(o.slug(), o.shortName())).toList();
    }

    private List<Choice> terms(Vocabulary vocabulary) {
        return vocabularies.list(vocabulary).stream().map(t -> new Choice(t.code(), t.name())).toList();
    }

    /** The Regulation came into force in 2008; older items are found by a range of dates. */
    private List<Choice> years() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, now - OLDEST_YEAR_OFFERED)
                .mapToObj(back -> Integer.toString(now - back))
                .map(year -> new Choice(year, year + "年"))
                .toList();
    }

    private List<Choice> validities() {
        return Arrays.stream(Validity.values())
                .map(v -> new Choice(v.name(), words.of("portal.validity", v)))
                .toList();
    }
}

package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.database.Remembered;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Names;
import org.gongkai.search.domain.Names.Name;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.Plan;
import org.gongkai.search.domain.Planner;
import org.gongkai.search.domain.Queries;
import org.gongkai.search.domain.WordBook;
import org.gongkai.search.domain.WordBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what is typed by the words and names the county has now; kept ready, read anew within half a minute. */
@Component
public class Understanding {
    private static final int POPULAR = 500;
    private static final int POPULAR_DAYS = 60;
    private final Organs organs;
    private final Catalogue catalogue;
    private final WordBooks books;
    private final Queries queries;
    private final Clock clock;
    private final Remembered<Ready> ready;
    private volatile @Nullable Ready latest;

    private record Ready(List<WordBooks.Line> lines, Names names, Planner planner, List<String> popular) {}

    Understanding(Organs organs, Catalogue catalogue, WordBooks books, Queries queries, Clock clock) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.books = books;
        this.queries = queries;
        this.clock = clock;
        this.ready = new Remembered<>(this::read);
    }

    private Ready read() {
        var names = names();
        var lines = books.list();
        var before = latest;
        var planner = before != null && before.lines().equals(lines) && before.names().equals(names) ? before.planner()
                : new Planner(WordBook.of(lines), names);
        var now = new Ready(lines, names, planner, popular());
        latest = now;
        return now;
    }

    /** What others searched for and found, most frequent first. */
    private List<String> popular() {
        return queries
                .frequent(LocalDate.now(clock).minusDays(POPULAR_DAYS), CountingQueries.SHOWN_FROM, false, POPULAR)
                .stream()
                .filter(tally -> tally.found() > 0)
                .map(Queries.Tally::words)
                .toList();
    }

    List<String> popularLike(String plain, int limit) {
        return ready.get()
                .popular()
                .stream()
                .filter(words -> words.contains(plain) && !words.equals(plain))
                .limit(limit)
                .toList();
    }

    public Plan plan(String typed) {
        return ready.get().planner().plan(typed, LocalDate.now(clock));
    }

    public Names names() {
        var names = new ArrayList<Name>();
        var place = organs.county().name().replaceFirst("人民政府$", "");
        organs.disclosing().forEach(organ -> names.add(name(organ, place)));
        catalogue.list()
                .stream()
                .filter(column -> !column.hidden() && column.onlyFor() == null && column.block() == Block.STATUTORY)
                .forEach(column -> names.add(name(column)));
        return new Names(names);
    }

    public Names known() {
        return ready.get().names();
    }

    /** Organs whose name stands in what was typed. */
    public List<Name> organsNamedIn(String typed) {
        var plain = Plain.of(typed);
        return known().list()
                .stream()
                .filter(name -> name.facet() == Facet.ORGAN && name.forms().stream().anyMatch(plain::contains))
                .toList();
    }

    /** To be called by whoever changed the word book. */
    void forget() {
        ready.forget();
    }

    /** Everybody here leaves the county out: 医疗保障局 as well as 医保局 and 竹溪县医疗保障局. */
    private static Name name(Organ organ, String place) {
        boolean county = organ.parent() == null;
        var without = !county && organ.name().startsWith(place) ? organ.name().substring(place.length()) : organ.name();
        return Name.of(Facet.ORGAN, organ.id().toString(), organ.name(),
                county ? "/xxgk/" : "/xxgk/" + organ.slug() + "/",
                List.of(organ.shortName(), organ.name(), without));
    }

    /** The county's own page of a column, or all items in it where the county has none. */
    private Name name(Column column) {
        var county = organs.county();
        var url = column.offeredBy(county.id(), county.kind())
                ? "/xxgk/" + county.slug() + "/" + column.slug() + "/"
                : "/search?column=" + column.slug();
        return Name.of(Facet.COLUMN, column.id().toString(), column.name(), url, List.of(column.name()));
    }
}

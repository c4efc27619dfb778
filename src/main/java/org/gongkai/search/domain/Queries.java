package org.gongkai.search.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How often what was searched for, per day. */
public interface Queries {
    /** @param found how many results the last of them had */
    record Tally(String words, int times, long found) {}

    void add(LocalDate day, Collection<Tally> tallies);

    /** Most frequent first; only those asked at least so often, so that nobody's single question is read by others. */
    List<Tally> frequent(LocalDate since, int atLeast, boolean withoutResults, int limit);

    void forgetBefore(LocalDate day);
}

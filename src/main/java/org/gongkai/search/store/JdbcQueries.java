package org.gongkai.search.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gongkai.search.domain.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Queries in one table. */
@Repository
class JdbcQueries implements Queries {
    private final JdbcClient jdbc;

    JdbcQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LocalDate day, Collection<Tally> tallies) {
        jdbc.sql(
                """
                        insert into search_query (day, words, times, found)
                        select cast(:day as date), u.* from unnest(cast(:words as text[]), cast(:times as int[]), cast(:found as bigint[])) u
                        on conflict (day, words) do update
                        set times = search_query.times + excluded.times, found = excluded.found""")
                .param("day", day)
                .param("words", tallies.stream().map(Tally::words).toArray(String[]::new))
                .param("times", tallies.stream().map(Tally::times).toArray(Integer[]::new))
                .param("found", tallies.stream().map(Tally::found).toArray(Long[]::new))
                .update();
    }

    @Override
    public List<Tally> frequent(LocalDate since, int atLeast, boolean withoutResults, int limit) {
        return jdbc.sql("""
                select words, sum(times) times, (array_agg(found order by day desc))[1] found from search_query
                where day >= :since group by words
                having sum(times) >= :atLeast
                    and (not :without or (array_agg(found order by day desc))[1] = 0)
                order by times desc, words limit :limit""")
                .param("since", since)
                .param("atLeast", atLeast)
                .param("without", withoutResults)
                .param("limit", limit)
                .query((row, n) -> new Tally(row.getString("words"), row.getInt("times"), row.getLong("found")))
                .list();
    }

    @Override
    public void forgetBefore(LocalDate day) {
        jdbc.sql("delete from search_query where day < ?").param(day).update();
    }
}

package org.gongkai.search.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gongkai.search.domain.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The log of changes. A place in it is a snapshot of transactions: what has happened since is what that snapshot did not see
 * and the present one does. Numbers in a row would lose a change that was numbered early and committed late.
 */
@Repository
class JdbcChanges implements Changes {
    /** So much in one transaction no officer does by hand. */
    private static final int MANY = 100;
    private final JdbcClient jdbc;

    JdbcChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Kind kind, Collection<Long> ids, Instant at) {
        jdbc.sql("insert into search_change (kind, ref, noted_at) select :kind, unnest(cast(:ids as bigint[])), :at")
                .param("kind", kind.name())
                .param("ids", ids.toArray(Long[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public String here() {
        return jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
    }

    @Override
    public Batch since(String place) {
        var now = here();
        var apart = jdbc.sql("""
                select kind, ref, bool_and(many) many from (
                    select kind, ref, count(*) over (partition by txid) >= :many many from search_change
                    where txid >= pg_snapshot_xmin(cast(:place as pg_snapshot))
                        and not pg_visible_in_snapshot(txid, cast(:place as pg_snapshot))
                        and pg_visible_in_snapshot(txid, cast(:now as pg_snapshot))) change
                group by kind, ref""")
                .param("many", MANY)
                .param("place", place)
                .param("now", now)
                .query((row, n) -> Map.entry(row.getBoolean("many"),
                        new Change(Kind.valueOf(row.getString("kind")), row.getLong("ref"))))
                .list()
                .stream()
                .collect(partitioningBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new Batch(requireNonNull(apart.get(false)), requireNonNull(apart.get(true)), now);
    }

    /** A backup brought back begins to count transactions anew. */
    @Override
    public boolean knows(String place) {
        return jdbc.sql("""
                select pg_snapshot_xmax(cast(? as pg_snapshot)) <= pg_snapshot_xmax(pg_current_snapshot())""")
                .param(place)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean remembers(Instant since) {
        return jdbc.sql("select coalesce((select forgotten_before from search_state), '-infinity') <= ?")
                .param(since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forgetBefore(Instant day) {
        jdbc.sql("delete from search_change where noted_at < ?").param(day.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("update search_state set forgotten_before = ?").param(day.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public UUID database() {
        return jdbc.sql("select identity from search_state").query(UUID.class).single();
    }
}

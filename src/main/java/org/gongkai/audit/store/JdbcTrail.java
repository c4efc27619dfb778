package org.gongkai.audit.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.audit.domain.Deed;
import org.gongkai.audit.domain.Entry;
import org.gongkai.audit.domain.Trail;
import org.gongkai.audit.domain.TrailFilter;
import org.gongkai.web.Cursor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTrail implements Trail {
    /** Any number of ours; whoever holds this lock is the one appending. */
    private static final long APPENDING = 0x6175646974L;
    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final EntryRow rows;
    private final Clock clock;

    JdbcTrail(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.rows = new EntryRow(json);
        this.clock = clock;
    }

    @Override
    public void append(List<Deed> deeds) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(?)").param(APPENDING).query(Integer.class).single();
        var head = head();
        long id = head.map(Entry::id).orElse(0L);
        String previous = head.map(Entry::hash).orElse(Entry.GENESIS);
        var sealed = new ArrayList<Object[]>(deeds.size());
        for (var deed : deeds) {
            var entry = Entry.sealed(++id, previous, deed);
            sealed.add(columns(entry));
            previous = entry.hash();
        }
        batches.batchUpdate(
                """
                        insert into audit_entry (id, at, login, organ_id, address, deed, subject_type, subject_id, basis, reason,
                            facts, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""",
                sealed);
    }

    private Object[] columns(Entry entry) {
        var deed = entry.deed();
        return new Object[]{entry.id(), deed.at().atOffset(ZoneOffset.UTC), deed.by().login(), deed.by().organ(),
                deed.by().from(), deed.name(), deed.subject().type(), deed.subject().id(), deed.basis(), deed.reason(),
                json.writeValueAsString(deed.facts()), entry.previousHash(), entry.hash()};
    }

    @Override
    public Optional<Entry> find(long id) {
        return jdbc.sql("select * from audit_entry where id = ?").param(id).query(rows).optional();
    }

    @Override
    public Optional<Entry> head() {
        return jdbc.sql("select * from audit_entry order by id desc limit 1").query(rows).optional();
    }

    @Override
    public List<Entry> list(TrailFilter filter, Cursor from, int limit) {
        var where = new TrailConditions(filter, clock.getZone());
        return jdbc
                .sql("select * from audit_entry where %s %s order by id %s limit :limit".formatted(
                        from.back() ? "id > :edge" : "id < :edge", where.sql(), from.back() ? "asc" : "desc"))
                .params(where.parameters())
                .param("edge", from.number(Long.MAX_VALUE))
                .param("limit", limit)
                .query(rows)
                .list();
    }

    @Override
    public void forEach(TrailFilter filter, int most, Consumer<Entry> reader) {
        var where = new TrailConditions(filter, clock.getZone());
        try (var entries = jdbc
                .sql("select * from audit_entry where true " + where.sql() + " order by id desc limit :most")
                .withFetchSize(FETCHED_AT_ONCE)
                .params(where.parameters())
                .param("most", most)
                .query(rows)
                .stream()) {
            entries.forEach(reader);
        }
    }

    @Override
    public void forEachInOrder(Consumer<Entry> reader) {
        try (var entries = jdbc.sql("select * from audit_entry order by id")
                .withFetchSize(FETCHED_AT_ONCE)
                .query(rows)
                .stream()) {
            entries.forEach(reader);
        }
    }

    @Override
    public List<String> deeds() {
        return distinct("deed");
    }

    @Override
    public List<String> subjectTypes() {
        return distinct("subject_type");
    }

    /** Jumps from one value to the next along the index instead of reading the whole trail. */
    private List<String> distinct(String column) {
        return jdbc.sql("""
                with recursive step as (
                    (select min(COLUMN) as value from audit_entry)
                    union all
                    select (select min(COLUMN) from audit_entry where COLUMN > step.value) from step
                    where step.value is not null)
                select value from step where value is not null""".replace("COLUMN", column))
                .query((row, number) -> row.getString(1))
                .list();
    }
}

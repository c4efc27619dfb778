package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosure.Snapshot;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.StepTaken;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per item, one per edition, one per step; written in batches, so that an import needs few statements. */
@Repository
class JdbcDisclosures implements Disclosures {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcDisclosures(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Optional<Disclosure> find(DisclosureId id) {
        return jdbc.sql(DisclosureRows.SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(DisclosureRows::disclosure)
                .optional();
    }

    @Override
    public Disclosure getLocked(DisclosureId id) {
        // Locked first and read then: a statement that waited for the lock still sees editions as they were before.
        jdbc.sql("select id from disclosure where id = ? for update").param(id.value()).query(Long.class).optional();
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的信息"));
    }

    @Override
    public List<DisclosureId> listDue(Instant now) {
        return jdbc
                .sql("select id from disclosure where stage = 'SCHEDULED' and scheduled_for <= ? order by scheduled_for, id")
                .param(utc(now))
                .query(JdbcDisclosures::id)
                .list();
    }

    @Override
    public Optional<Disclosure> findDueLocked(DisclosureId id, Instant now) {
        return jdbc.sql("""
                select id from disclosure where id = ? and stage = 'SCHEDULED' and scheduled_for <= ?
                for update skip locked""")
                .param(id.value())
                .param(utc(now))
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id));
    }

    @Override
    public List<Disclosure> listPublished(DisclosureId after, int limit) {
        return jdbc
                .sql(DisclosureRows.SELECT
                        + "where d.standing = 'PUBLISHED' and d.id > :after order by d.id limit :limit")
                .param("after", after.value())
                .param("limit", limit)
                .query(DisclosureRows::disclosure)
                .list();
    }

    @Override
    public List<DisclosureId> nextIds(int count) {
        return jdbc.sql("select nextval('disclosure_id') from generate_series(1, ?)")
                .param(count)
                .query(JdbcDisclosures::id)
                .list();
    }

    private static DisclosureId id(ResultSet row, int number) throws SQLException {
        return new DisclosureId(row.getLong(1));
    }

    @Override
    public void add(List<Disclosure> items) {
        var now = clock.instant();
        batch("""
                insert into disclosure (id, organ_id, stage, standing, index_number, path, first_published_at,
                    scheduled_for, express_edition, express_by, express_reason, mark, marked_on, marked_by,
                    ending, ending_reason, ended_on, merged_into, review, version, changed_at)
                values (:id, :organ, :stage, :standing, :indexNumber, :path, :firstPublishedAt,
                    :scheduledFor, :expressEdition, :expressBy, :expressReason, :mark, :markedOn, :markedBy,
                    :ending, :endingReason, :endedOn, :mergedInto, cast(:review as jsonb), :version, :changedAt)""",
                items.stream().map(item -> DisclosureRows.values(item.snapshot(), now)).toList());
        writeEditions(items);
        writeSteps(items);
    }

    @Override
    public void save(Disclosure item) {
        var now = item.snapshot();
        int saved = jdbc
                .sql("""
                        update disclosure set organ_id = :organ, stage = :stage, standing = :standing, index_number = :indexNumber, path = :path,
                            first_published_at = :firstPublishedAt, scheduled_for = :scheduledFor,
                            express_edition = :expressEdition, express_by = :expressBy, express_reason = :expressReason,
                            mark = :mark, marked_on = :markedOn, marked_by = :markedBy, ending = :ending,
                            ending_reason = :endingReason, ended_on = :endedOn, merged_into = :mergedInto,
                            review = cast(:review as jsonb),
                            version = version + 1, changed_at = :changedAt
                        where id = :id and version = :version""")
                .params(DisclosureRows.values(now, clock.instant()))
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("disclosure", item.id().value()));
        }
        makeRoomForEditions(now);
        writeEditions(List.of(item));
        writeSteps(List.of(item));
    }

    /** The edition published before moves into the past, one given up goes. */
    private void makeRoomForEditions(Snapshot now) {
        jdbc.sql("""
                update disclosure_edition set state = 'PAST'
                where disclosure_id = :id and state = 'PUBLISHED' and number <> :published""")
                .param("id", now.id().value())
                .param("published", now.published() == null ? 0 : now.published().number())
                .update();
        if (now.inWork() == null) {
            jdbc.sql("""
                    delete from disclosure_edition
                    where disclosure_id = :id and state = 'WORK' and number <> :published""")
                    .param("id", now.id().value())
                    .param("published", now.published() == null ? 0 : now.published().number())
                    .update();
        }
    }

    private void writeEditions(List<Disclosure> items) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var item : items) {
            var now = item.snapshot();
            if (now.published() != null) {
                rows.add(DisclosureRows.values(item.id(), now.published(), "PUBLISHED"));
            }
            if (now.inWork() != null) {
                rows.add(DisclosureRows.values(item.id(), now.inWork(), "WORK"));
            }
        }
        batch("""
                insert into disclosure_edition (disclosure_id, number, state, content, authors, change_note, minor,
                    changed_on, published_at)
                values (:item, :number, :state, cast(:content as jsonb), :authors, :changeNote, :minor,
                    :changedOn, :publishedAt)
                on conflict (disclosure_id, number) do update set state = excluded.state, content = excluded.content,
                    authors = excluded.authors, change_note = excluded.change_note, minor = excluded.minor,
                    changed_on = excluded.changed_on, published_at = excluded.published_at
                where disclosure_edition.state = 'WORK'""", rows);
    }

    private void writeSteps(List<Disclosure> items) {
        batch("""
                insert into disclosure_step (disclosure_id, edition, act, stage, account_id, officer_name, taken_at,
                    note, facts)
                values (:item, :edition, :act, :stage, :account, :name, :at, :note, cast(:facts as jsonb))""",
                items.stream()
                        .flatMap(item -> item.stepsTaken().stream().map(step -> values(item.id(), step)))
                        .toList());
    }

    private static Map<String, @Nullable Object> values(DisclosureId item, StepTaken step) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("item", item.value());
        values.put("edition", step.edition());
        values.put("act", step.act().name());
        values.put("stage", step.stage().name());
        values.put("account", step.by().account() == null ? null : step.by().account().value());
        values.put("name", step.by().name());
        values.put("at", utc(step.by().at()));
        values.put("note", step.note());
        values.put("facts", ContentJson.write(step.facts()));
        return values;
    }

    private void batch(String sql, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql,
                    rows.stream().map(MapSqlParameterSource::new).toArray(MapSqlParameterSource[]::new));
        }
    }
}

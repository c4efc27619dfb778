package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.gongkai.request.application.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminders implements Reminders {
    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> missing(Kind kind, LocalDate dueOnOrBefore) {
        return jdbc.sql("""
                select r.id, r.number, r.organ_id, r.handler_id, r.due_on as day from request r
                where r.open and r.due_on <= :day and not exists (select from request_reminder m
                    where m.request_id = r.id and m.kind = :kind and m.due_on = r.due_on)
                order by r.due_on, r.id""")
                .param("day", dueOnOrBefore)
                .param("kind", kind.name())
                .query(JdbcReminders::due)
                .list();
    }

    @Override
    public List<Due> ended(LocalDate before) {
        return jdbc.sql("""
                select r.id, r.number, r.organ_id, r.handler_id, r.waits_until as day from request r
                where r.open and r.waits_until < :day and not exists (select from request_reminder m
                    where m.request_id = r.id and m.kind = 'WAIT_ENDED' and m.due_on = r.waits_until)
                order by r.waits_until, r.id""").param("day", before).query(JdbcReminders::due).list();
    }

    private static Due due(ResultSet row, int n) throws SQLException {
        return new Due(new RequestId(row.getLong("id")), CaseNumber.parse(row.getString("number")).orElseThrow(),
                new OrganId(row.getLong("organ_id")), handler(row), row.getObject("day", LocalDate.class));
    }

    private static @Nullable AccountId handler(ResultSet row) throws SQLException {
        var handler = row.getObject("handler_id", Long.class);
        return handler == null ? null : new AccountId(handler);
    }

    @Override
    public List<LateSection> lateSections(LocalDate today) {
        return jdbc.sql("""
                select n.id, r.number, r.organ_id, r.handler_id, n.remind_on
                from request_note n join request r on r.id = n.request_id
                where n.answered_at is null and n.remind_on <= :day and n.reminded_at is null and r.open
                order by n.remind_on, n.id""")
                .param("day", today)
                .query((row, i) -> new LateSection(row.getLong("id"),
                        CaseNumber.parse(row.getString("number")).orElseThrow(), new OrganId(row.getLong("organ_id")),
                        handler(row), row.getObject("remind_on", LocalDate.class)))
                .list();
    }

    @Override
    public boolean giveSection(long note, Instant at) {
        return jdbc.sql("update request_note set reminded_at = :at where id = :id and reminded_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", note)
                .update() > 0;
    }

    @Override
    public List<AccountId> watchers(RequestId id) {
        return jdbc.sql("select account_id from request_watcher where request_id = ? order by account_id")
                .param(id.value())
                .query((row, n) -> new AccountId(row.getLong(1)))
                .list();
    }

    @Override
    public boolean give(Kind kind, Due due, Instant at) {
        return jdbc
                .sql("""
                        insert into request_reminder (request_id, kind, due_on, at) values (?, ?, ?, ?) on conflict do nothing""")
                .param(due.id().value())
                .param(kind.name())
                .param(due.dueOn())
                .param(at.atOffset(ZoneOffset.UTC))
                .update() > 0;
    }

    @Override
    public List<Given> given(RequestId id) {
        return jdbc.sql("select kind, due_on, at from request_reminder where request_id = ? order by at desc")
                .param(id.value())
                .query((row, n) -> new Given(Kind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

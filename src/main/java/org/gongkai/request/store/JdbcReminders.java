package org.gongkai.request.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.gongkai.request.application.Reminders;
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
                select r.id, r.number, r.organ_id, r.due_on from request r
                where r.open and r.due_on <= :day and not exists (select from request_reminder m
                    where m.request_id = r.id and m.kind = :kind and m.due_on = r.due_on)
                order by r.due_on, r.id""")
                .param("day", dueOnOrBefore)
                .param("kind", kind.name())
                .query((row, n) -> new Due(new RequestId(row.getLong("id")),
                        CaseNumber.parse(row.getString("number")).orElseThrow(), new OrganId(row.getLong("organ_id")),
                        row.getObject("due_on", LocalDate.class)))
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

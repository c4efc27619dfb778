package org.gongkai.request.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.gongkai.request.retention.domain.PersonalData;
import org.gongkai.request.retention.domain.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetention implements Retention {
    private static final String RUN = """
            select r.*, (select count(*) from request_retention_line l where l.run_id = r.id) as erased
            from request_retention_run r
            """;

    private final JdbcClient jdbc;

    JdbcRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonalData, Integer> years() {
        var years = new EnumMap<PersonalData, Integer>(PersonalData.class);
        jdbc.sql("select kind, years from request_retention_rule").query(row -> {
            years.put(PersonalData.valueOf(row.getString("kind")), row.getInt("years"));
        });
        return years;
    }

    @Override
    public void setYears(PersonalData kind, int years) {
        jdbc.sql("update request_retention_rule set years = ? where kind = ?").params(years, kind.name()).update();
    }

    @Override
    public List<Over> over(PersonalData kind, LocalDate endedBy, long after, int limit) {
        return jdbc.sql("""
                select r.id, r.number, r.organ_id, r.closed_on from request r
                where not r.open and r.closed_on <= :endedBy and r.id > :after and %s
                order by r.id limit :rows""".formatted(kept(kind)))
                .param("endedBy", endedBy)
                .param("after", after)
                .param("rows", limit)
                .query((row, n) -> new Over(new RequestId(row.getLong("id")),
                        CaseNumber.parse(row.getString("number")).orElseThrow(), new OrganId(row.getLong("organ_id")),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
    }

    private static String kept(PersonalData kind) {
        return switch (kind) {
            case PARTICULARS -> """
                    (exists (select 1 from request_person p where p.request_id = r.id and p.particulars is not null)
                    or exists (select 1 from request_subscription s where s.request_id = r.id))""";
            case ENCLOSURES -> "exists (select 1 from request_enclosure e where e.request_id = r.id)";
            case MESSAGES -> """
                    (exists (select 1 from request_message m where m.request_id = r.id)
                    or exists (select 1 from request_rating g where g.request_id = r.id and g.comment is not null))""";
            case NAME -> "r.applicant_name is not null";
        };
    }

    @Override
    public boolean isArchived(RequestId id) {
        return jdbc.sql("select exists (select 1 from request_event where request_id = ? and kind = 'ARCHIVED')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean erase(PersonalData kind, RequestId id) {
        return switch (kind) {
            case PARTICULARS -> change(id, """
                    update request_person set particulars = null where request_id = ? and particulars is not null""")
                    + change(id, "delete from request_subscription where request_id = ?") > 0;
            case ENCLOSURES -> change(id, "delete from request_enclosure where request_id = ?") > 0;
            case MESSAGES -> change(id, "delete from request_message where request_id = ?") + change(id, """
                    update request_rating set comment = null where request_id = ? and comment is not null""") > 0;
            case NAME -> change(id, """
                    update request set applicant_name = null, representative = null, applicant_hash = ''
                    where id = ? and applicant_name is not null""") > 0;
        };
    }

    private int change(RequestId id, String sql) {
        return jdbc.sql(sql).param(id.value()).update();
    }

    @Override
    public long beginRun(LocalDate on, boolean dry, String by, Instant at) {
        return jdbc
                .sql("""
                        insert into request_retention_run (on_day, dry, held, by_name, at) values (?, ?, 0, ?, ?) returning id""")
                .params(on, dry, by, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void addLine(long run, PersonalData kind, Over one) {
        jdbc.sql("insert into request_retention_line (run_id, request_id, kind, closed_on) values (?, ?, ?, ?)")
                .params(run, one.id().value(), kind.name(), one.closedOn())
                .update();
    }

    @Override
    public void finishRun(long run, int held, Instant at) {
        jdbc.sql("update request_retention_run set held = ?, finished_at = ? where id = ?")
                .params(held, at.atOffset(ZoneOffset.UTC), run)
                .update();
        jdbc.sql("""
                delete from request_retention_run r where r.id = ? and not r.dry
                    and not exists (select 1 from request_retention_line l where l.run_id = r.id)""")
                .param(run)
                .update();
    }

    @Override
    public List<Run> runs(int limit) {
        return jdbc.sql(RUN + "order by r.id desc limit ?").param(limit).query(JdbcRetention::run).list();
    }

    @Override
    public Optional<Run> run(long id) {
        return jdbc.sql(RUN + "where r.id = ?").param(id).query(JdbcRetention::run).optional();
    }

    private static Run run(ResultSet row, int n) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Run(row.getLong("id"), row.getObject("on_day", LocalDate.class), row.getBoolean("dry"),
                row.getInt("held"), row.getString("by_name"), row.getTimestamp("at").toInstant(),
                finished == null ? null : finished.toInstant(), row.getLong("erased"));
    }

    @Override
    public List<Line> lines(long run, int limit) {
        return jdbc.sql("""
                select q.number, l.kind, l.closed_on from request_retention_line l join request q on q.id = l.request_id
                where l.run_id = ? order by q.id, l.kind limit ?""")
                .params(run, limit)
                .query((row, n) -> new Line(row.getString("number"), PersonalData.valueOf(row.getString("kind")),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
    }
}

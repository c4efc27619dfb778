package org.gongkai.remedy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.OrganScope;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.remedy.domain.Challenge;
import org.gongkai.remedy.domain.Procedure;
import org.gongkai.remedy.domain.Remedies;
import org.gongkai.remedy.domain.RemedyCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemedies implements Remedies {
    private final JdbcClient jdbc;

    JdbcRemedies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RemedyCase> find(long id) {
        return jdbc.sql("select * from remedy_case where id = ?").param(id).query(JdbcRemedies::remedy).optional();
    }

    @Override
    public long add(RemedyCase entered) {
        return jdbc
                .sql("""
                        insert into remedy_case (organ_id, remedy_group, procedure, challenge, authority, case_number, instance, about,
                               decided_on, received_on, note)
                        values (:organ, :group, :procedure, :challenge, :authority, :caseNumber, :instance, :about,
                               :decidedOn, :servedOn, :note) returning id""")
                .paramSource(values(entered))
                .query(Long.class)
                .single();
    }

    @Override
    public void save(RemedyCase changed) {
        int saved = jdbc.sql("""
                update remedy_case set answered_on = :answeredOn, raw_result = :rawResult, result = :result,
                       ended_on = :endedOn, redo_days = :redo, redone_on = :redoneOn, version = version + 1
                where id = :id and version = :version""").paramSource(values(changed)).update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("remedy", changed.id()));
        }
    }

    @Override
    public List<RemedyCase> list(OrganScope scope, @Nullable RemedyGroup group, boolean openOnly, long before,
            int limit) {
        return jdbc
                .sql("""
                        select * from remedy_case
                        where (:everywhere or organ_id = any(:organs)) and (cast(:group as text) is null or remedy_group = :group)
                          and (not :openOnly or ended_on is null) and id < :before
                        order by id desc limit :rows""")
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .param("group", group == null ? null : group.name(), Types.VARCHAR)
                .param("openOnly", openOnly)
                .param("before", before)
                .param("rows", limit)
                .query(JdbcRemedies::remedy)
                .list();
    }

    @Override
    public List<RemedyCase> waiting(OrganScope scope, int limit) {
        return jdbc.sql("""
                select * from remedy_case
                where (:everywhere or organ_id = any(:organs))
                  and (ended_on is null and answered_on is null or redo_days is not null and redone_on is null)
                order by received_on limit :rows""")
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .param("rows", limit)
                .query(JdbcRemedies::remedy)
                .list();
    }

    @Override
    public List<RemedyCase> about(String request) {
        return jdbc.sql("select * from remedy_case where about = ? order by id")
                .param(request)
                .query(JdbcRemedies::remedy)
                .list();
    }

    @Override
    public SortedMap<String, RemedyResult> resultNames(boolean ofSuits) {
        var names = new TreeMap<String, RemedyResult>();
        jdbc.sql("select name, result from remedy_result_name where track = ?").param(track(ofSuits)).query(row -> {
            names.put(row.getString("name"), RemedyResult.valueOf(row.getString("result")));
        });
        return names;
    }

    @Override
    public void nameResult(boolean ofSuits, String name, RemedyResult result) {
        jdbc.sql("""
                insert into remedy_result_name (track, name, result) values (?, ?, ?)
                on conflict (track, name) do update set result = excluded.result""")
                .params(track(ofSuits), name, result.name())
                .update();
    }

    private static String track(boolean ofSuits) {
        return ofSuits ? "SUIT" : "REVIEW";
    }

    private static MapSqlParameterSource values(RemedyCase one) {
        var result = one.result();
        var redo = one.redo();
        return new MapSqlParameterSource().addValue("id", one.id())
                .addValue("version", one.version())
                .addValue("organ", one.organ().value())
                .addValue("group", one.group().name())
                .addValue("procedure", one.procedure().name())
                .addValue("challenge", one.challenge().name())
                .addValue("authority", one.authority())
                .addValue("caseNumber", one.caseNumber())
                .addValue("instance", one.instance())
                .addValue("about", one.about())
                .addValue("decidedOn", one.decidedOn())
                .addValue("servedOn", one.servedOn())
                .addValue("answeredOn", one.answeredOn())
                .addValue("rawResult", one.rawResult())
                .addValue("result", result == null ? null : result.name())
                .addValue("endedOn", one.endedOn())
                .addValue("redo", redo == null ? null : redo.count())
                .addValue("redoneOn", one.redoneOn())
                .addValue("note", one.note());
    }

    private static RemedyCase remedy(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        var redo = row.getObject("redo_days", Integer.class);
        return new RemedyCase(row.getLong("id"), new OrganId(row.getLong("organ_id")), RemedyGroup.valueOf(row
                .getString("remedy_group")), Procedure.valueOf(row.getString("procedure")), Challenge.valueOf(
                        row
                                .getString("challenge")),
                row.getString("authority"), row.getString("case_number"), row.getInt(
                        "instance"),
                row.getString("about"), day(row, "decided_on"), row.getObject(
                        "received_on", LocalDate.class),
                day(row, "answered_on"), row.getString(
                        "raw_result"),
                result == null ? null : RemedyResult.valueOf(result),
                day(row, "ended_on"), redo == null ? null : WorkingDays.of(redo), day(row, "redone_on"), row.getString(
                        "note"),
                row.getInt("version"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

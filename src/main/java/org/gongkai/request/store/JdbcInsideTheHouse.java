package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.gongkai.request.application.InsideTheHouse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInsideTheHouse implements InsideTheHouse {
    private final JdbcClient jdbc;

    JdbcInsideTheHouse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    @Override
    public List<Note> notes(RequestId id) {
        return jdbc.sql("select * from request_note where request_id = ? order by id desc")
                .param(id.value())
                .query((row, n) -> new Note(row.getLong("id"), row.getString("section"), row.getString("text"),
                        row.getString("answer"), row.getObject("remind_on", LocalDate.class), row.getString("by_name"),
                        instant(row)))
                .list();
    }

    @Override
    public void note(RequestId id, String section, String text, @Nullable LocalDate remindOn, Signature by) {
        jdbc.sql("""
                insert into request_note (request_id, kind, section, text, remind_on, by_account, by_name, at)
                values (:id, :kind, :section, :text, :remind, :account, :name, :at)""")
                .param("id", id.value())
                .param("kind", section.isEmpty() ? "NOTE" : "CONSULTATION")
                .param("section", section)
                .param("text", text)
                .param("remind", remindOn)
                .param("account", by.account() == null ? null : by.account().value())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void answer(RequestId id, long note, String answer, Instant at) {
        jdbc.sql("update request_note set answer = :answer, answered_at = :at where id = :note and request_id = :id")
                .param("answer", answer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    @Override
    public boolean isWatched(RequestId id, AccountId by) {
        return jdbc.sql("select count(*) from request_watcher where request_id = ? and account_id = ?")
                .param(id.value())
                .param(by.value())
                .query(Integer.class)
                .single() > 0;
    }

    @Override
    public void watch(RequestId id, AccountId by) {
        jdbc.sql("insert into request_watcher (request_id, account_id) values (?, ?) on conflict do nothing")
                .param(id.value())
                .param(by.value())
                .update();
    }

    @Override
    public void unwatch(RequestId id, AccountId by) {
        jdbc.sql("delete from request_watcher where request_id = ? and account_id = ?")
                .param(id.value())
                .param(by.value())
                .update();
    }

    @Override
    public List<Urge> urges(RequestId id) {
        return jdbc.sql("select * from request_urge where request_id = ? order by id desc")
                .param(id.value())
                .query(JdbcInsideTheHouse::urge)
                .list();
    }

    /** Numbers run without gaps: the table is locked against another number of the same year. */
    @Override
    public Urge urge(RequestId id, int year, String demand, LocalDate answerBy, Signature by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('request_urge'), ?)")
                .param(year)
                .query(String.class)
                .optional();
        return jdbc.sql("""
                insert into request_urge (request_id, year, serial, demand, answer_by, by_account, by_name, at)
                select :id, :year, coalesce(max(serial), 0) + 1, :demand, :answerBy, :account, :name, :at
                from request_urge where year = :year returning *""")
                .param("id", id.value())
                .param("year", year)
                .param("demand", demand)
                .param("answerBy", answerBy)
                .param("account", by.account() == null ? null : by.account().value())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .query(JdbcInsideTheHouse::urge)
                .single();
    }

    private static Urge urge(ResultSet row, int n) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Urge(row.getLong("id"), row.getInt("year"), row.getInt("serial"), row.getString("demand"),
                row.getObject("answer_by", LocalDate.class), row.getString("by_name"), instant(row),
                row.getString("answer"), row.getString("answered_name"),
                answered == null ? null : answered.toInstant());
    }

    @Override
    public boolean answerUrge(RequestId id, long urge, String answer, String by, Instant at) {
        return jdbc.sql("""
                update request_urge set answer = :answer, answered_name = :by, answered_at = :at
                where id = :urge and request_id = :id and answer is null""")
                .param("answer", answer)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("urge", urge)
                .param("id", id.value())
                .update() > 0;
    }

    @Override
    public @Nullable Publication publication(RequestId id) {
        return jdbc.sql("select * from request_publication where request_id = ?")
                .param(id.value())
                .query((row, n) -> new Publication(row.getString("decision"), row.getString("reason"),
                        row.getString("address"), row.getString("by_name"), instant(row)))
                .optional()
                .orElse(null);
    }

    @Override
    public void decidePublication(RequestId id, Publication decision) {
        jdbc.sql("""
                insert into request_publication (request_id, decision, reason, address, by_name, at)
                values (:id, :decision, :reason, :address, :by, :at)
                on conflict (request_id) do update set decision = :decision, reason = :reason, address = :address,
                    by_name = :by, at = :at""")
                .param("id", id.value())
                .param("decision", decision.decision())
                .param("reason", decision.reason())
                .param("address", decision.address())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ReEvaluation> reEvaluations(RequestId id) {
        return jdbc.sql("select * from request_re_evaluation where request_id = ? order by id desc")
                .param(id.value())
                .query((row, n) -> new ReEvaluation(row.getString("result"), row.getString("reason"),
                        row.getObject("next_on", LocalDate.class), row.getString("by_name"), instant(row)))
                .list();
    }

    @Override
    public void reEvaluate(RequestId id, ReEvaluation evaluation) {
        jdbc.sql("""
                insert into request_re_evaluation (request_id, result, reason, next_on, by_name, at)
                values (:id, :result, :reason, :next, :by, :at)""")
                .param("id", id.value())
                .param("result", evaluation.result())
                .param("reason", evaluation.reason())
                .param("next", evaluation.nextOn())
                .param("by", evaluation.by())
                .param("at", evaluation.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}

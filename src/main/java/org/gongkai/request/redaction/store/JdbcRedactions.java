package org.gongkai.request.redaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.file.Redactor.Box;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Signature;
import org.gongkai.request.redaction.domain.BlackBox;
import org.gongkai.request.redaction.domain.Ground;
import org.gongkai.request.redaction.domain.Redaction;
import org.gongkai.request.redaction.domain.Redactions;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marked material in PostgreSQL. */
@Repository
class JdbcRedactions implements Redactions {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcRedactions(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<Redaction> find(long id) {
        return jdbc.sql("select * from request_redaction where id = ?").param(id).query(this::redaction).optional();
    }

    @Override
    public List<Redaction> of(CaseNumber number) {
        return jdbc.sql("select * from request_redaction where case_number = ? order by id")
                .param(number.toString())
                .query(this::redaction)
                .list();
    }

    @Override
    public long add(Redaction redaction, Signature by) {
        return jdbc.sql("""
                insert into request_redaction (case_number, organ_id, name, original, pages, version, by_account,
                    by_name, at)
                values (:case, :organ, :name, :original, :pages, 0, :account, :by, :at) returning id""")
                .param("case", redaction.caseNumber().toString())
                .param("organ", redaction.organ().value())
                .param("name", redaction.name())
                .param("original", redaction.original().value())
                .param("pages", redaction.pages().value())
                .param("account", by.account() == null ? null : by.account().value())
                .param("by", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void save(Redaction redaction) {
        int saved = jdbc.sql("""
                update request_redaction set copy = :copy, version = version + 1
                where id = :id and version = :version""")
                .param("copy", redaction.copy() == null ? null : redaction.copy().value())
                .param("id", redaction.id())
                .param("version", redaction.version())
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("request-redaction", redaction.id()));
        }
        jdbc.sql("delete from request_redaction_box where redaction_id = ?").param(redaction.id()).update();
        batches.batchUpdate("""
                insert into request_redaction_box (redaction_id, number, page, x, y, width, height, ground, note)
                values (:id, :number, :page, :x, :y, :width, :height, :ground, :note)""", rows(redaction));
    }

    private static MapSqlParameterSource[] rows(Redaction redaction) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (BlackBox one : redaction.boxes()) {
            rows.add(new MapSqlParameterSource("id", redaction.id()).addValue("number", rows.size() + 1)
                    .addValue("page", one.box().page())
                    .addValue("x", one.box().left())
                    .addValue("y", one.box().top())
                    .addValue("width", one.box().width())
                    .addValue("height", one.box().height())
                    .addValue("ground", one.ground().code())
                    .addValue("note", one.note()));
        }
        return rows.toArray(MapSqlParameterSource[]::new);
    }

    @Override
    public void addCopy(long id, FileId copy, Signature by) {
        jdbc.sql("""
                insert into request_redaction_copy (redaction_id, file_id, by_account, by_name, at)
                values (:id, :file, :account, :by, :at)""")
                .param("id", id)
                .param("file", copy.value())
                .param("account", by.account() == null ? null : by.account().value())
                .param("by", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Ground> grounds() {
        return jdbc.sql("select code, outcome, term, article from request_ground order by sorting")
                .query((row, n) -> ground(row))
                .list();
    }

    @Override
    public void reword(Ground ground) {
        jdbc.sql("update request_ground set term = ?, article = ? where code = ?")
                .params(ground.term(), ground.article(), ground.code())
                .update();
    }

    private Redaction redaction(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var copy = row.getObject("copy", Long.class);
        return new Redaction(id, CaseNumber.parse(row.getString("case_number")).orElseThrow(),
                new OrganId(row.getLong("organ_id")), row.getString("name"), new FileId(row.getLong("original")),
                new FileId(row.getLong("pages")), boxes(id), copy == null ? null : new FileId(copy),
                row.getInt("version"));
    }

    private List<BlackBox> boxes(long id) {
        return jdbc.sql("""
                select b.*, g.code, g.outcome, g.term, g.article
                from request_redaction_box b join request_ground g on g.code = b.ground
                where b.redaction_id = ? order by b.number""").param(id).query((row, n) -> {
            var box = new Box(row.getInt("page"), row.getDouble("x"), row.getDouble("y"), row.getDouble("width"),
                    row.getDouble("height"));
            return new BlackBox(box, ground(row), row.getString("note"));
        }).list();
    }

    private static Ground ground(ResultSet row) throws SQLException {
        return new Ground(row.getString("code"), Outcome.valueOf(row.getString("outcome")), row.getString("term"),
                row.getString("article"));
    }
}

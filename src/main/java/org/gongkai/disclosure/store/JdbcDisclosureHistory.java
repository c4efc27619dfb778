package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.application.DisclosureHistory;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.disclosure.domain.Signature;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.disclosure.domain.StepTaken;
import org.gongkai.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The past of an item, and what stands beside it. */
@Repository
class JdbcDisclosureHistory implements DisclosureHistory {
    private static final String EDITION = """
            select number, content, authors, change_note, minor, changed_on, published_at from disclosure_edition
            where disclosure_id = :id\s""";
    private static final String LINKED = """
            select d.id, e.title, d.stage, d.standing from disclosure d
            join disclosure_edition e on e.disclosure_id = d.id
                and e.state = case when d.stage = 'SETTLED' then 'PUBLISHED' else 'WORK' end
            """;

    private final JdbcClient jdbc;

    JdbcDisclosureHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StepTaken> steps(DisclosureId id) {
        return jdbc.sql("""
                select act, edition, stage, account_id, officer_name, taken_at, note, facts from disclosure_step
                where disclosure_id = ? order by id desc""")
                .param(id.value())
                .query(JdbcDisclosureHistory::step)
                .list();
    }

    @Override
    public List<Edition> editions(DisclosureId id) {
        return jdbc.sql(EDITION + "order by number desc")
                .param("id", id.value())
                .query((row, n) -> DisclosureRows.edition(row, row.getInt("number"), ""))
                .list();
    }

    @Override
    public Optional<Edition> edition(DisclosureId id, int number) {
        return jdbc.sql(EDITION + "and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> DisclosureRows.edition(row, number, ""))
                .optional();
    }

    @Override
    public List<LinkedItem> interpretationsOf(DisclosureId id) {
        return jdbc.sql(LINKED + """
                join disclosure_interpretation i on i.explaining_id = d.id
                where i.explained_id = ? order by i.linked_at, d.id""")
                .param(id.value())
                .query(JdbcDisclosureHistory::linked)
                .list();
    }

    @Override
    public List<LinkedItem> interpretedBy(DisclosureId id) {
        return jdbc.sql(LINKED + """
                join disclosure_interpretation i on i.explained_id = d.id
                where i.explaining_id = ? order by i.linked_at, d.id""")
                .param(id.value())
                .query(JdbcDisclosureHistory::linked)
                .list();
    }

    @Override
    public List<Remark> remarks(DisclosureId id) {
        return jdbc.sql("""
                select edition, officer_name, written_at, text from disclosure_remark
                where disclosure_id = ? order by id""")
                .param(id.value())
                .query((row, n) -> new Remark(row.getInt("edition"), row.getString("officer_name"),
                        instant(row, "written_at"), row.getString("text")))
                .list();
    }

    private static StepTaken step(ResultSet row, int number) throws SQLException {
        var account = Values.number(row, "account_id");
        var by = new Signature(account == null ? null : new AccountId(account), row.getString("officer_name"),
                instant(row, "taken_at"));
        return new StepTaken(Act.valueOf(row.getString("act")), row.getInt("edition"),
                Stage.valueOf(row.getString("stage")), by, row.getString("note"),
                ContentJson.readFacts(row.getString("facts")));
    }

    private static LinkedItem linked(ResultSet row, int number) throws SQLException {
        return new LinkedItem(new DisclosureId(row.getLong("id")), row.getString("title"),
                Stage.valueOf(row.getString("stage")), Standing.valueOf(row.getString("standing")));
    }
}

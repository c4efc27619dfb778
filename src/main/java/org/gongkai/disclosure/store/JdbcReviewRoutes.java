package org.gongkai.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.domain.ReviewRoute;
import org.gongkai.disclosure.domain.ReviewRoutes;
import org.gongkai.disclosure.domain.RouteRule;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewRoutes implements ReviewRoutes {
    private static final String TAKEN = "这个范围已有流程，请直接修改它";

    private final JdbcClient jdbc;

    JdbcReviewRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> list() {
        return jdbc.sql("select * from disclosure_review_route order by column_id nulls first, organ_id nulls first")
                .query(JdbcReviewRoutes::kept)
                .list();
    }

    @Override
    public Optional<Kept> find(long id) {
        return jdbc.sql("select * from disclosure_review_route where id = ?")
                .param(id)
                .query(JdbcReviewRoutes::kept)
                .optional();
    }

    @Override
    public long add(RouteRule rule) {
        try {
            return values(jdbc.sql("""
                    insert into disclosure_review_route (organ_id, column_id, unit_rounds, secrecy, disclosure, version)
                    values (:organ, :column, :rounds, :secrecy, :disclosure, 0) returning id"""), rule)
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new BadInput("place", TAKEN);
        }
    }

    @Override
    public void save(Kept changed) {
        try {
            int saved = values(jdbc.sql("""
                    update disclosure_review_route set organ_id = :organ, column_id = :column, unit_rounds = :rounds,
                        secrecy = :secrecy, disclosure = :disclosure, version = version + 1
                    where id = :id and version = :version"""), changed.rule())
                    .param("id", changed.id())
                    .param("version", changed.version())
                    .update();
            if (saved == 0) {
                throw new NewerVersionExists(Subject.of("review-route", changed.id()));
            }
        } catch (DuplicateKeyException taken) {
            throw new BadInput("place", TAKEN);
        }
    }

    @Override
    public void remove(long id) {
        jdbc.sql("delete from disclosure_review_route where id = ?").param(id).update();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, RouteRule rule) {
        return statement.param("organ", rule.organ() == null ? null : rule.organ().value())
                .param("column", rule.column() == null ? null : rule.column().value())
                .param("rounds", rule.route().unitRounds().toArray(String[]::new))
                .param("secrecy", rule.route().secrecy())
                .param("disclosure", rule.route().disclosure());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var organ = Values.number(row, "organ_id");
        var column = Values.number(row, "column_id");
        var rounds = List.of((String[]) row.getArray("unit_rounds").getArray());
        return new Kept(row.getLong("id"), new RouteRule(organ == null ? null : new OrganId(organ),
                column == null ? null : new ColumnId(column),
                new ReviewRoute(rounds, row.getString("secrecy"), row.getString("disclosure"))), row.getInt("version"));
    }
}

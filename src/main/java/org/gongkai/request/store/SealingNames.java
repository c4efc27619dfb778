package org.gongkai.request.store;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the names an earlier release kept in clear, at the first start after it: some rows in each transaction, so that a start
 * cut short goes on where it was, and two instances share the work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SealingNames implements ApplicationRunner {
    private static final int ROWS = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final SealedNames names;
    private final TransactionTemplate transaction;

    SealingNames(JdbcClient jdbc, NamedParameterJdbcTemplate batches, SealedNames names,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.names = names;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments ignored) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(running -> sealSome() > 0));
        }
    }

    /** @return how many rows there were still in clear, at most so many */
    int sealSome() {
        var rows = inClear();
        batches.batchUpdate("""
                update request set applicant_name = :name, representative = :representative, applicant_hash = :hash
                where id = :id""", rows.toArray(MapSqlParameterSource[]::new));
        return rows.size();
    }

    private List<MapSqlParameterSource> inClear() {
        return jdbc.sql("""
                select id, applicant_name, representative from request where applicant_hash is null
                order by id limit ? for update skip locked""").param(ROWS).query((row, n) -> {
            var name = row.getString("applicant_name");
            return new MapSqlParameterSource("id", row.getLong("id")).addValue("name", names.seal(name))
                    .addValue("representative", names.seal(row.getString("representative")))
                    .addValue("hash", names.hash(name));
        }).list();
    }
}

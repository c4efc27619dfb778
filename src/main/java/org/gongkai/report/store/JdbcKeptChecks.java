package org.gongkai.report.store;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.application.KeptChecks;
import org.gongkai.secret.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept results in {@code report_check_kept}. */
@Repository
class JdbcKeptChecks implements KeptChecks {
    private final JdbcClient jdbc;

    JdbcKeptChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What rotation of the key has to reach. */
    @Bean
    static SealedColumn keptCheckResults() {
        return SealedColumn.bytes("保存的年报核对结果", "report_check_kept", "id", "content");
    }

    @Override
    public void add(String secretHash, byte[] sealed, LocalDate until) {
        jdbc.sql("insert into report_check_kept (secret_hash, content, until) values (?, ?, ?)")
                .param(secretHash)
                .param(sealed)
                .param(until)
                .update();
    }

    @Override
    public Optional<Kept> find(String secretHash) {
        return jdbc.sql("select content, until from report_check_kept where secret_hash = ?")
                .param(secretHash)
                .query((row, n) -> new Kept(row.getBytes("content"), row.getObject("until", LocalDate.class)))
                .optional();
    }

    @Override
    public void remove(String secretHash) {
        jdbc.sql("delete from report_check_kept where secret_hash = ?").param(secretHash).update();
    }

    @Override
    public void removeOver(LocalDate today) {
        jdbc.sql("delete from report_check_kept where until < ?").param(today).update();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from report_check_kept").query(Long.class).single();
    }
}

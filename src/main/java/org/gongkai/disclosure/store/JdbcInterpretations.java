package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.utc;

import java.time.Instant;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Interpretations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per link. */
@Repository
class JdbcInterpretations implements Interpretations {
    private final JdbcClient jdbc;

    JdbcInterpretations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void link(DisclosureId explained, DisclosureId explaining, Instant at) {
        jdbc.sql("""
                insert into disclosure_interpretation (explained_id, explaining_id, linked_at)
                values (?, ?, ?) on conflict do nothing""")
                .param(explained.value())
                .param(explaining.value())
                .param(utc(at))
                .update();
    }

    @Override
    public void unlink(DisclosureId explained, DisclosureId explaining) {
        jdbc.sql("delete from disclosure_interpretation where explained_id = ? and explaining_id = ?")
                .param(explained.value())
                .param(explaining.value())
                .update();
    }
}

package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.utc;

import java.time.Clock;
import java.time.Instant;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Interpretations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per link. */
@Repository
class JdbcInterpretations implements Interpretations {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcInterpretations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        bothChanged(explained, explaining, at);
    }

    @Override
    public void unlink(DisclosureId explained, DisclosureId explaining) {
        jdbc.sql("delete from disclosure_interpretation where explained_id = ? and explaining_id = ?")
                .param(explained.value())
                .param(explaining.value())
                .update();
        bothChanged(explained, explaining, clock.instant());
    }

    /** Each page names the other, so whoever keeps a copy has to fetch both anew. */
    private void bothChanged(DisclosureId explained, DisclosureId explaining, Instant at) {
        jdbc.sql("""
                update disclosure_public_change set txid = pg_current_xact_id(), changed_at = ?
                where disclosure_id in (?, ?)""")
                .param(utc(at))
                .param(explained.value())
                .param(explaining.value())
                .update();
    }
}

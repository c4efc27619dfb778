package org.gongkai.disclosure.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.disclosure.domain.TurnedDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nothing besides the log of changes says what was noted: what changed since its day was noted after it. */
@Repository
class JdbcTurnedDays implements TurnedDays {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final JdbcClient jdbc;

    JdbcTurnedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int note(Instant now) {
        return jdbc.sql("""
                update disclosure_public_change c set txid = pg_current_xact_id(), changed_at = :now
                from (select id, shown_until + 1 as day from disclosure_public where on_site and shown_until < :today
                    union all select id, void_on from disclosure_public where on_site and void_on <= :today
                    union all select id, marked_on from disclosure_public where on_site and marked_on <= :today) turned
                where turned.id = c.disclosure_id
                    and c.changed_at < cast(turned.day as timestamp) at time zone 'Asia/Shanghai'""")
                .param("now", Values.utc(now))
                .param("today", LocalDate.ofInstant(now, CHINA))
                .update();
    }
}

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
                from disclosure_public p
                where p.id = c.disclosure_id and p.on_site
                    and (p.shown_until < :today and c.changed_at < begin_of(p.shown_until + 1)
                        or p.void_on <= :today and c.changed_at < begin_of(p.void_on)
                        or p.marked_on <= :today and c.changed_at < begin_of(p.marked_on))"""
                .replaceAll("begin_of\\(([^)]+)\\)", "((($1)::timestamp) at time zone 'Asia/Shanghai')"))
                .param("now", Values.utc(now))
                .param("today", LocalDate.ofInstant(now, CHINA))
                .update();
    }
}

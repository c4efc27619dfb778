package org.gongkai.disclosure.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.PublishedInColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counted where the public reads. */
@Repository
class JdbcHoldings implements PublishedInColumns {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcHoldings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<ColumnId, Holding> holdings() {
        var holdings = new HashMap<ColumnId, Holding>();
        jdbc.sql("""
                select column_id, count(*) items, max(first_published_at) latest from disclosure_public_column
                where on_site and (shown_until is null or shown_until >= :today) group by column_id""")
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    holdings.put(new ColumnId(row.getLong("column_id")), new Holding(row.getLong("items"),
                            Values.instant(row, "latest").atZone(clock.getZone()).toLocalDate()));
                });
        return holdings;
    }
}

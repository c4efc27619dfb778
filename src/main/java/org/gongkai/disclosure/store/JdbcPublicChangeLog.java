package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries stand in the order of their transactions, and only those are told before which none can still come. */
@Repository
class JdbcPublicChangeLog implements PublicChangeLog {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,19})_(\\d{1,18})");

    private record Place(String transaction, long id) {
        static Place parse(@Nullable String text) {
            if (text == null) {
                return new Place("0", 0);
            }
            var parts = PLACE.matcher(text);
            if (!parts.matches()) {
                throw new BadInput("after", "续传位置无效，请从头开始，或用上一次回答中的 cursor");
            }
            return new Place(parts.group(1), Long.parseLong(parts.group(2)));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPublicChangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Change> list(@Nullable Instant since, @Nullable String after, int limit) {
        var place = Place.parse(after);
        return jdbc.sql("""
                select c.disclosure_id, c.changed_at, c.txid::text txid, d.path page, %s, %s validity
                from disclosure_public_change c join disclosure d on d.id = c.disclosure_id
                left join disclosure_public p on p.id = c.disclosure_id and p.on_site
                    and (p.shown_until is null or p.shown_until >= :today)
                where (c.txid, c.disclosure_id) > (cast(:txid as xid8), :id)
                    and c.txid < pg_snapshot_xmin(pg_current_snapshot()) and c.changed_at >= :since
                order by c.txid, c.disclosure_id limit :limit"""
                .formatted(PublicListing.ROW, PublicListing.VALIDITY))
                .param("txid", place.transaction())
                .param("id", place.id())
                .param("since", utc(since == null ? Instant.EPOCH : since))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(JdbcPublicChangeLog::change)
                .list();
    }

    @Override
    public @Nullable String end() {
        return jdbc.sql("""
                select txid::text || '_' || disclosure_id from disclosure_public_change
                where txid < pg_snapshot_xmin(pg_current_snapshot()) order by txid desc, disclosure_id desc limit 1""")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        long id = row.getLong("disclosure_id");
        return new Change(new DisclosureId(id), instant(row, "changed_at"), row.getString("page"),
                row.getString("path") == null ? null : PublicRows.item(row, number), row.getString("txid") + "_" + id);
    }
}

package org.gongkai.channel.store;

import java.util.List;
import org.gongkai.statistics.KeptCounts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How many items went by which channels, by organ, month, columns and field; the database itself follows the items. */
@Repository
class ChannelTally implements KeptCounts {
    private static final String GROUP = "organ_id, month, column_ids, field, kinds";
    private static final String ITEM = """
            select organ_id, date_trunc('month', first_published_on)::date as month, column_ids, field, kinds
            from channel_item where not withdrawn""";
    private final JdbcTemplate jdbc;

    ChannelTally(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "items by channel";
    }

    /** Deliveries are noted when this is over. */
    @Override
    public List<String> recount() {
        hold();
        var different = jdbc.query("""
                with counted as (select %1$s, count(*) items from (%2$s) item group by %1$s),
                    kept as (select %1$s, sum(items) items from channel_tally group by %1$s having sum(items) <> 0)
                select coalesce(c, k)::text || ': ' || coalesce(k.items, 0)
                from counted c full join kept k on (c.organ_id, c.month, c.column_ids, c.kinds) =
                        (k.organ_id, k.month, k.column_ids, k.kinds) and c.field is not distinct from k.field
                where c.items is distinct from k.items""".formatted(GROUP, ITEM), (row, n) -> row.getString(1));
        if (!different.isEmpty()) {
            jdbc.update("delete from channel_tally");
            jdbc.update("insert into channel_tally select %1$s, count(*) from (%2$s) item group by %1$s"
                    .formatted(GROUP, ITEM));
        }
        return different;
    }

    @Override
    public void join() {
        hold();
        jdbc.update("""
                with gathered as (delete from channel_tally returning *)
                insert into channel_tally
                select %1$s, sum(items) from gathered group by %1$s having sum(items) <> 0""".formatted(GROUP));
    }

    /** Items first: the counts follow them within the same statement. */
    private void hold() {
        jdbc.execute("lock table channel_item, channel_tally in share row exclusive mode");
    }
}

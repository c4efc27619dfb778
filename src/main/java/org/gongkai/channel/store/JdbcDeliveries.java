package org.gongkai.channel.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.domain.ChannelItem;
import org.gongkai.channel.domain.Deliveries;
import org.gongkai.channel.domain.Delivery;
import org.gongkai.channel.domain.ItemFilter;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublicationFact;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items and deliveries in PostgreSQL. */
@Repository
class JdbcDeliveries implements Deliveries {
    private static final String ENTER = """
            insert into channel_item (disclosure_id, organ_id, column_ids, field, planned, first_published_at,
                first_published_on, withdrawn, kinds)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (disclosure_id) do update set organ_id = excluded.organ_id, column_ids = excluded.column_ids,
                field = excluded.field, planned = excluded.planned, withdrawn = excluded.withdrawn""";
    private static final String RECORD = """
            insert into channel_delivery (disclosure_id, kind, outlet_id, delivered_on, recorded_by, recorded_at, url, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (disclosure_id, kind, outlet_id) where struck_reason is null do nothing""";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ZoneId zone;

    JdbcDeliveries(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.zone = clock.getZone();
    }

    @Override
    public Optional<ChannelItem> find(DisclosureId id) {
        return jdbc.sql("select * from channel_item where disclosure_id = ?")
                .param(id.value())
                .query(JdbcDeliveries::item)
                .optional();
    }

    @Override
    public long countAwaiting(OrganScope scope) {
        return jdbc.sql("""
                select count(*) from channel_item
                where (:everywhere or organ_id = any(:organs)) and not withdrawn and not planned <@ kinds""")
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .query(Long.class)
                .single();
    }

    @Override
    public Slice<ChannelItem> list(ItemFilter filter, OrganScope scope, Cursor from, int limit) {
        var key = from.key() == null ? null : ListKey.parse(from.key());
        var order = from.back() ? "asc" : "desc";
        var where = new ArrayList<>(List.of("first_published_on between :from and :to"));
        if (!scope.everywhere()) {
            where.add("organ_id = any(:organs)");
        }
        if (filter.organ() != null) {
            where.add("organ_id = :organ");
        }
        if (filter.awaiting()) {
            where.add("not withdrawn and not planned <@ kinds");
        }
        if (filter.kind() != null) {
            where.add(filter.awaiting() ? ":kind = any(planned) and not :kind = any(kinds)" : ":kind = any(kinds)");
        }
        if (key != null) {
            where.add(
                    "(first_published_on, disclosure_id) %s (:afterDay, :afterId)".formatted(from.back() ? ">" : "<"));
        }
        var rows = jdbc
                .sql("select * from channel_item where %s order by first_published_on %s, disclosure_id %s limit :rows"
                        .formatted(String.join(" and ", where), order, order))
                .param("organs", scope.ids())
                .param("organ", filter.organ() == null ? null : filter.organ().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("from", filter.from() == null ? EARLIEST : filter.from())
                .param("to", filter.to() == null ? LATEST : filter.to())
                .param("afterDay", key == null ? null : key.day(), Types.DATE)
                .param("afterId", key == null ? 0L : key.id())
                .param("rows", limit + 1)
                .query(JdbcDeliveries::item)
                .list();
        return Slice.of(rows, limit, item -> new ListKey(item.publishedOn(), item.id().value()).toString(), from);
    }

    @Override
    public List<Delivery> of(DisclosureId id) {
        return jdbc.sql("""
                select * from channel_delivery where disclosure_id = ?
                order by struck_reason is not null, delivered_on, id""")
                .param(id.value())
                .query(JdbcDeliveries::delivery)
                .list();
    }

    @Override
    public void hold(DisclosureId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('channel_item'), :id::int)")
                .param("id", (int) id.value())
                .query((row, number) -> 1)
                .list();
    }

    /** A new item stands with its first deliveries from the beginning, so that recording them changes no row again. */
    @Override
    public void enter(List<PublicationFact> items, Collection<DisclosureId> stillPublished,
            List<NewDelivery> deliveries, Instant at) {
        var kinds = deliveries.stream()
                .collect(groupingBy(NewDelivery::item, mapping(NewDelivery::kind, toSet())));
        batch.batchUpdate(ENTER, items, 500, (row, fact) -> {
            row.setLong(1, fact.id().value());
            row.setLong(2, fact.organ().value());
            row.setArray(3, row.getConnection().createArrayOf("bigint", Rows.ids(fact.columns())));
            row.setString(4, fact.field());
            row.setArray(5, row.getConnection().createArrayOf("text", Rows.names(fact.channels())));
            row.setObject(6, fact.firstPublishedAt().atOffset(ZoneOffset.UTC));
            row.setObject(7, fact.firstPublishedAt().atZone(zone).toLocalDate());
            row.setBoolean(8, !stillPublished.contains(fact.id()));
            row.setArray(9, row.getConnection()
                    .createArrayOf("text", Rows.names(kinds.getOrDefault(fact.id(), Set.of()))));
        });
        record(deliveries, at);
    }

    @Override
    public void markWithdrawn(DisclosureId id) {
        jdbc.sql("update channel_item set withdrawn = true where disclosure_id = ?").param(id.value()).update();
    }

    @Override
    public void record(List<NewDelivery> deliveries, Instant at) {
        batch.batchUpdate(RECORD, deliveries, 500, (row, delivery) -> {
            row.setLong(1, delivery.item().value());
            row.setString(2, delivery.kind().name());
            row.setObject(3, delivery.outlet() == null ? null : delivery.outlet().value());
            row.setObject(4, delivery.on());
            row.setString(5, delivery.recordedBy());
            row.setObject(6, at.atOffset(ZoneOffset.UTC));
            row.setString(7, delivery.url());
            row.setString(8, delivery.note());
        });
        deriveKinds(deliveries.stream().map(delivery -> delivery.item().value()).distinct().toArray(Long[]::new));
    }

    @Override
    public void strike(DisclosureId item, long delivery, String reason) {
        jdbc.sql("update channel_delivery set struck_reason = :reason where id = :id and disclosure_id = :item")
                .param("reason", reason)
                .param("id", delivery)
                .param("item", item.value())
                .update();
        deriveKinds(new Long[]{item.value()});
    }

    private void deriveKinds(Long[] items) {
        jdbc.sql("""
                with derived as (
                    select item, coalesce((select array_agg(distinct d.kind order by d.kind) from channel_delivery d
                        where d.disclosure_id = item and d.struck_reason is null), '{}') as kinds
                    from unnest(cast(:items as bigint[])) item)
                update channel_item i set kinds = d.kinds from derived d
                where i.disclosure_id = d.item and i.kinds <> d.kinds""").param("items", items).update();
    }

    private static ChannelItem item(ResultSet row, int number) throws SQLException {
        return new ChannelItem(new DisclosureId(row.getLong("disclosure_id")), new OrganId(row.getLong("organ_id")), row
                .getObject("first_published_on", LocalDate.class), Rows.kinds(row, "planned"), Rows.kinds(row, "kinds"),
                row.getBoolean("withdrawn"));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getLong("id"), PublicationChannel.valueOf(row.getString("kind")), outlet(row), row
                .getObject("delivered_on", LocalDate.class), row.getString("recorded_by"), row.getString("url"),
                row
                        .getString("note"),
                row.getString("struck_reason"));
    }

    private static @Nullable OutletId outlet(ResultSet row) throws SQLException {
        long id = row.getLong("outlet_id");
        return row.wasNull() ? null : new OutletId(id);
    }
}

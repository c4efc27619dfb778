package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.instantOrNull;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.application.StaffItem;
import org.gongkai.disclosure.application.StaffItems;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.disclosure.store.PublicListing.Place;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Staff lists straight from the items, by the latest change. */
@Repository
class JdbcStaffItems implements StaffItems {
    private static final String SELECT = """
            select d.id, d.version, d.organ_id, d.stage, d.standing, d.index_number, d.scheduled_for,
                d.first_published_at, d.express_edition, d.changed_at, e.number, e.title, e.column_id,
                e.content -> 'document' ->> 'number' document_number, e.formed_on,
            """ + StaffListing.TERM_FROM + """
                 term_from,
                (select s.officer_name from disclosure_step s where s.disclosure_id = d.id order by s.id desc limit 1)
                    last_officer
            """;

    private static final String LATEST_FIRST = " order by d.changed_at desc, d.id desc";

    private final JdbcClient jdbc;

    JdbcStaffItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Slice<StaffItem> list(StaffQuery query, Desk desk, Cursor from, int limit) {
        var listing = new StaffListing(query, desk);
        var place = Place.parse(from.key());
        if (place != null) {
            listing.requirePlace("(d.changed_at, d.id) %s (:at, :id)".formatted(from.back() ? ">" : "<"), "at",
                    utc(place.at()));
            listing.parameters().put("id", place.id());
        }
        var order = from.back() ? " order by d.changed_at, d.id" : LATEST_FIRST;
        var rows = jdbc.sql(listing.isLookedUp() ? found(listing, order)
                : SELECT + listing.fromWhere() + order + " limit :limit")
                .params(listing.parameters())
                .param("limit", limit + 1)
                .query(JdbcStaffItems::item)
                .list();
        return Slice.of(rows, limit, StaffItem::key, from);
    }

    /** A word of many titles fills the page from the latest; one of few is looked up. */
    private static String found(StaffListing listing, String order) {
        return """
                with latest as materialized (%1$s%2$s%4$s limit :limit)
                select * from latest d where (select count(*) from latest) = :limit
                union all (%1$s%3$s and (select count(*) from latest) < :limit%4$s limit :limit)%5$s""".formatted(
                SELECT,
                listing.fromFirstWhere(order), listing.fromWhere(), order, order.replace("d.", ""));
    }

    @Override
    public long count(StaffQuery query, Desk desk) {
        var listing = new StaffListing(query, desk);
        return jdbc.sql(count(listing, query))
                .params(listing.parameters())
                .param("most", StaffItems.mostCounted(query) + 1)
                .query(Long.class)
                .single();
    }

    private static String count(StaffListing listing, StaffQuery query) {
        if (query.tray() == null && listing.isLookedUp()) {
            return """
                    with latest as materialized (select 1 %s limit :most)
                    select case when (select count(*) from latest) = :most then :most else
                        (select least(:most, count(distinct id)) from (select d.id %s limit 4 * :most) counted) end"""
                    .formatted(listing.fromFirstWhere(LATEST_FIRST), listing.fromFound());
        }
        return "select count(*) from (select 1 %s%s) counted".formatted(listing.fromWhere(),
                query.tray() == null ? " limit :most" : "");
    }

    @Override
    public List<StaffItem> first(StaffQuery query, Desk desk, int limit) {
        var listing = new StaffListing(query, desk);
        return jdbc
                .sql(SELECT + listing.fromWhere() + " order by term_from nulls last, d.changed_at, d.id limit :limit")
                .params(listing.parameters())
                .param("limit", limit)
                .query(JdbcStaffItems::item)
                .list();
    }

    private static StaffItem item(ResultSet row, int number) throws SQLException {
        var id = new DisclosureId(row.getLong("id"));
        var column = Values.number(row, "column_id");
        var formedOn = row.getString("formed_on");
        var changedAt = instant(row, "changed_at");
        var lastOfficer = row.getString("last_officer");
        return new StaffItem(id, row.getInt("version"), row.getInt("number"), row.getString("title"),
                new OrganId(row.getLong("organ_id")), Stage.valueOf(row.getString("stage")),
                Standing.valueOf(row.getString("standing")), column == null ? null : new ColumnId(column),
                row.getString("index_number"), row.getString("document_number"),
                formedOn == null ? null : LocalDate.parse(formedOn), Values.day(row, "term_from"),
                instantOrNull(row, "scheduled_for"), instantOrNull(row, "first_published_at"),
                row.getObject("express_edition") != null, changedAt, lastOfficer == null ? "" : lastOfficer,
                new Place(false, changedAt, id.value()).toString());
    }
}

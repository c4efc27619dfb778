package org.gongkai.staticsite.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.gongkai.staticsite.domain.Address;
import org.gongkai.staticsite.domain.Exports;
import org.gongkai.staticsite.domain.KnownPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExports implements Exports {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcExports(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<Export> find(String folder) {
        return jdbc.sql("select * from staticsite_export where folder = ?")
                .param(folder)
                .query((row, n) -> new Export(folder, row.getString("current"), row.getString("next"),
                        row.getString("cursor"), row.getLong("frame"), instant(row, "begun_at"),
                        instant(row, "finished_at"), row.getLong("written"), row.getString("trouble")))
                .optional();
    }

    @Override
    public void beginAnew(String folder, String release, long frame, Instant at) {
        jdbc.sql("delete from staticsite_page where folder = ?").param(folder).update();
        jdbc.sql("""
                insert into staticsite_export (folder, next, frame, begun_at) values (?, ?, ?, ?)
                on conflict (folder) do update set next = excluded.next, frame = excluded.frame, cursor = null,
                    begun_at = excluded.begun_at, written = 0, trouble = null""")
                .params(folder, release, frame, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void beginNext(String folder, String release, Instant at) {
        jdbc.sql("update staticsite_export set next = ?, begun_at = ?, written = 0, trouble = null where folder = ?")
                .params(release, at.atOffset(ZoneOffset.UTC), folder)
                .update();
    }

    @Override
    public void add(String folder, Collection<KnownPage> pages) {
        batches.batchUpdate("""
                insert into staticsite_page (folder, address, ask, kind, item, organ, depth, spreads)
                values (:folder, :address, :ask, :kind, :item, :organ, :depth, :spreads)
                on conflict (folder, address) do nothing""",
                pages.stream().map(page -> row(folder, page)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(String folder, KnownPage page) {
        var address = page.address();
        return new MapSqlParameterSource("folder", folder).addValue("address", address.toString())
                .addValue("ask", page.ask())
                .addValue("kind", address.kind().name())
                .addValue("item", address.item())
                .addValue("organ", address.organ())
                .addValue("depth", page.depth())
                .addValue("spreads", page.spreads());
    }

    @Override
    public void seed(String folder, List<Change> changes, @Nullable String cursor) {
        add(folder, changes.stream().map(change -> pageOf(change, false)).toList());
        move(folder, cursor);
    }

    private static KnownPage pageOf(Change change, boolean spreads) {
        return new KnownPage(Address.of(change.path()), change.path(), 0, spreads);
    }

    private void move(String folder, @Nullable String cursor) {
        jdbc.sql("update staticsite_export set cursor = :cursor where folder = :folder")
                .param("cursor", cursor)
                .param("folder", folder)
                .update();
    }

    @Override
    public List<Address> queue(String folder, List<Change> changes, String countySlug, @Nullable String cursor) {
        var items = changes.stream().map(change -> change.id().value()).toArray(Long[]::new);
        var organs = Stream
                .concat(Stream.of(countySlug),
                        changes.stream().map(change -> Address.of(change.path()).organ()).filter(slug -> slug != null))
                .distinct()
                .toArray(String[]::new);
        jdbc.sql("""
                update staticsite_page set status = null, spreads = spreads or coalesce(item = any(:items), false)
                where folder = :folder and (item = any(:items) or items && :items
                    or kind = 'OTHER' and (address not like '/sitemap/items-%' or address like any(:sitemaps))
                    or kind = 'LIST' and depth = 0 and (organ is null or organ = any(:organs)))""")
                .param("folder", folder)
                .param("items", items)
                .param("organs", organs)
                .param("sitemaps", changes.stream()
                        .flatMap(change -> Address.of(change.path()).month().stream())
                        .map(month -> "/sitemap/items-" + month + "%")
                        .distinct()
                        .toArray(String[]::new))
                .update();
        var dropped = jdbc.sql("""
                delete from staticsite_page where folder = :folder and kind = 'LIST' and depth > 0
                    and organ = any(:organs) returning address""")
                .param("folder", folder)
                .param("organs", organs)
                .query((row, n) -> Address.parse(row.getString("address")))
                .list();
        add(folder, changes.stream().map(change -> pageOf(change, true)).toList());
        move(folder, cursor);
        return dropped;
    }

    @Override
    public void queueOthers(String folder) {
        jdbc.sql("""
                update staticsite_page set status = null
                where folder = ? and kind = 'OTHER' and address not like '/sitemap/items-%'""").param(folder).update();
    }

    @Override
    public List<KnownPage> waiting(String folder, int limit) {
        return jdbc.sql("""
                select address, ask, depth, spreads from staticsite_page where folder = ? and status is null
                order by address limit ?""")
                .params(folder, limit)
                .query((row, n) -> new KnownPage(Address.parse(row.getString("address")), row.getString("ask"),
                        row.getInt("depth"), row.getBoolean("spreads")))
                .list();
    }

    @Override
    public void done(String folder, List<KnownPage.Outcome> outcomes, int written) {
        batches.batchUpdate("""
                update staticsite_page set status = :status, target = :target, items = :items, spreads = false
                where folder = :folder and address = :address""",
                outcomes.stream()
                        .map(outcome -> new MapSqlParameterSource("folder", folder)
                                .addValue("address", outcome.page().address().toString())
                                .addValue("status", outcome.status())
                                .addValue("target", outcome.target())
                                .addValue("items", outcome.items().toArray(Long[]::new)))
                        .toArray(MapSqlParameterSource[]::new));
        add(folder, outcomes.stream().flatMap(outcome -> outcome.leadsTo().stream()).distinct().toList());
        spread(folder, outcomes);
        jdbc.sql("update staticsite_export set written = written + ? where folder = ?")
                .params(written, folder)
                .update();
    }

    /** The neighbours of what is new were fetched before they had it. */
    private void spread(String folder, List<KnownPage.Outcome> outcomes) {
        var named = outcomes.stream()
                .filter(outcome -> outcome.page().spreads())
                .flatMap(outcome -> outcome.items().stream().filter(i -> !i.equals(outcome.page().address().item())))
                .distinct()
                .toArray(Long[]::new);
        if (named.length > 0) {
            jdbc.sql("update staticsite_page set status = null where folder = ? and kind = 'ITEM' and item = any(?)")
                    .params(folder, named)
                    .update();
        }
    }

    @Override
    public Progress progress(String folder) {
        return jdbc.sql("""
                select count(*) known, count(*) filter (where status is null) waiting from staticsite_page
                where folder = ?""")
                .param(folder)
                .query((row, n) -> new Progress(row.getLong("known"), row.getLong("waiting")))
                .single();
    }

    @Override
    public void forEachEnded(String folder, Consumer<Ended> each) {
        try (var rows = jdbc.sql("""
                select address, status, target from staticsite_page
                where folder = ? and status in (301, 410) order by address""")
                .param(folder)
                .query((row, n) -> new Ended(row.getString("address"), row.getInt("status"), row.getString("target")))
                .stream()) {
            rows.forEach(each);
        }
    }

    @Override
    public List<Problem> problems(String folder, int limit) {
        return jdbc.sql("""
                select address, status from staticsite_page
                where folder = ? and status not in (200, 301, 410) order by address limit ?""")
                .params(folder, limit)
                .query((row, n) -> new Problem(row.getString("address"), row.getInt("status")))
                .list();
    }

    @Override
    public void finished(String folder, String release, Instant at) {
        jdbc.sql("""
                update staticsite_export set current = ?, next = null, finished_at = ?, trouble = null
                where folder = ?""").params(release, at.atOffset(ZoneOffset.UTC), folder).update();
    }

    @Override
    public void failed(String folder, String trouble) {
        jdbc.sql("update staticsite_export set trouble = ? where folder = ?").params(trouble, folder).update();
    }

    @Override
    public long frame() {
        return jdbc.sql("select changes from staticsite_frame").query(Long.class).single();
    }

    @Override
    public void frameChanged() {
        jdbc.sql("update staticsite_frame set changes = changes + 1").update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

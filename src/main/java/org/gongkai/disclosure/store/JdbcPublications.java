package org.gongkai.disclosure.store;

import static java.util.Objects.requireNonNull;
import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicChanges;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosure.Snapshot;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Publications;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what the public sees. A row is never changed, only taken away and written anew from the item itself. */
@Repository
class JdbcPublications implements Publications {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private record Issue(OrganId organ, LocalDate day) {}

    private record Row(PublicChanges.Place place, boolean onSite, LocalDate month) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final Organs organs;
    private final Catalogue catalogue;
    private final ObjectProvider<PublicChanges> watchers;
    private final PublicTally tally;
    private final Clock clock;

    JdbcPublications(NamedParameterJdbcTemplate jdbc, Organs organs, Catalogue catalogue,
            ObjectProvider<PublicChanges> watchers, PublicTally tally, Clock clock) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.organs = organs;
        this.catalogue = catalogue;
        this.watchers = watchers;
        this.clock = clock;
    }

    @Override
    public void clear() {
        watchers.forEach(PublicChanges::everythingChanged);
        jdbc.getJdbcOperations().update("delete from disclosure_public");
        tally.clear();
    }

    @Override
    public Map<DisclosureId, String> fingerprints() {
        var marks = new HashMap<DisclosureId, String>();
        jdbc.query("""
                select p.id, md5(p::text || coalesce((select string_agg(c::text, ';' order by c.column_id)
                    from disclosure_public_column c where c.disclosure_id = p.id), '')) mark
                from disclosure_public p""", row -> {
            marks.put(new DisclosureId(row.getLong("id")), row.getString("mark"));
        });
        return marks;
    }

    @Override
    public void mergeColumn(ColumnId from, ColumnId into) {
        var both = Map.of("from", from.value(), "into", into.value());
        var moved = jdbc.query("select disclosure_id from disclosure_public_column where column_id = :from", both,
                (row, n) -> new DisclosureId(row.getLong(1)));
        tally.takeOut(moved);
        jdbc.update("""
                update disclosure_public_change set txid = pg_current_xact_id(), changed_at = :now
                where disclosure_id in (select disclosure_id from disclosure_public_column where column_id = :from)""",
                Map.of("now", utc(clock.instant()), "from", from.value()));
        jdbc.update("""
                insert into disclosure_public_column (column_id, disclosure_id, organ_id, first_published_at, on_site,
                    shown_until, theme, genre, field, has_attachments)
                select :into, disclosure_id, organ_id, first_published_at, on_site, shown_until, theme, genre, field,
                    has_attachments
                from disclosure_public_column where column_id = :from
                on conflict (disclosure_id, column_id) do nothing""", both);
        jdbc.update("delete from disclosure_public_column where column_id = :from", both);
        jdbc.update("update disclosure_public set column_id = :into where column_id = :from", both);
        tally.putIn(moved);
        watchers.forEach(PublicChanges::everythingChanged);
    }

    @Override
    public void refresh(Collection<Disclosure> items) {
        var ids = items.stream().map(Disclosure::id).toList();
        tally.takeOut(ids);
        var rows = new ArrayList<>(standingOf(items));
        write(items);
        tally.putIn(ids);
        rows.addAll(standingOf(items));
        log(rows);
        var places = rows.stream().map(Row::place).toList();
        watchers.forEach(watcher -> watcher.changed(places));
    }

    private List<Row> standingOf(Collection<Disclosure> items) {
        return jdbc.query(
                "select disclosure_id, organ_id, column_id, on_site, first_published_at from disclosure_public_column "
                        + "where disclosure_id = any(:ids)",
                Map.of("ids", items.stream().map(item -> item.id().value()).toArray(Long[]::new)),
                (row, n) -> new Row(new PublicChanges.Place(new DisclosureId(row.getLong("disclosure_id")),
                        new OrganId(row.getLong("organ_id")), new ColumnId(row.getLong("column_id"))),
                        row.getBoolean("on_site"), dayOf(instant(row, "first_published_at")).withDayOfMonth(1)));
    }

    /** What never was on the site is nobody's news. */
    private void log(List<Row> rows) {
        var now = utc(clock.instant());
        batch("""
                insert into disclosure_public_change (disclosure_id, changed_at, month) values (:id, :now, :month)
                on conflict (disclosure_id) do update set txid = pg_current_xact_id(), changed_at = excluded.changed_at""",
                rows.stream()
                        .filter(Row::onSite)
                        .map(row -> Map.<String, @Nullable Object>of("id", row.place().item().value(), "now", now,
                                "month", row.month()))
                        .distinct()
                        .toList());
    }

    private void write(Collection<Disclosure> items) {
        batch("delete from disclosure_public where id = :id",
                items.stream().map(item -> Map.<String, @Nullable Object>of("id", item.id().value())).toList());
        var shown = items.stream()
                .map(Disclosure::snapshot)
                .filter(item -> item.standing() == Standing.PUBLISHED)
                .toList();
        var names = new HashMap<Issue, String>();
        batch("""
                insert into disclosure_public (id, edition, organ_id, organ_name, column_id, path, on_site, index_number,
                    title, summary, document_number, formed_on, effective_on, void_on, mark, marked_on, theme, genre,
                    field, normative, channels, has_attachments, shown_until, first_published_at, updated_at)
                values (:id, :edition, :organ, :organName, :column, :path, :onSite, :indexNumber,
                    :title, :summary, :documentNumber, :formedOn, :effectiveOn, :voidOn, :mark, :markedOn, :theme, :genre,
                    :field, :normative, :channels, :hasAttachments, :shownUntil, :firstPublishedAt, :updatedAt)""",
                shown.stream()
                        .map(item -> values(item, names.computeIfAbsent(issueOf(item), this::nameThen)))
                        .toList());
        batch("""
                insert into disclosure_public_column (column_id, disclosure_id, organ_id, first_published_at, on_site,
                    shown_until, theme, genre, field, has_attachments)
                values (:column, :id, :organ, :firstPublishedAt, :onSite, :shownUntil, :theme, :genre, :field,
                    :hasAttachments)""",
                shown.stream().flatMap(item -> placements(item).stream()).toList());
    }

    /** What an organ issued keeps the name it had on the day it was formed. */
    private static Issue issueOf(Snapshot item) {
        var formedOn = contentOf(item).document().formedOn();
        return new Issue(item.organ(),
                formedOn != null ? formedOn : dayOf(requireNonNull(item.firstPublication()).at()));
    }

    private String nameThen(Issue issue) {
        return organs.nameOn(issue.organ(), issue.day());
    }

    private Map<String, @Nullable Object> values(Snapshot item, String organName) {
        var edition = requireNonNull(item.published());
        var first = requireNonNull(item.firstPublication());
        var content = edition.content();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", item.id().value());
        values.put("edition", edition.number());
        values.put("organ", item.organ().value());
        values.put("organName", organName);
        values.put("path", first.path());
        values.put("indexNumber", first.indexNumber().value());
        values.put("firstPublishedAt", utc(first.at()));
        values.put("updatedAt", utc(edition.publishedAt()));
        values.put("mark", item.marking() == null ? null : item.marking().validity().name());
        values.put("markedOn", item.marking() == null ? null : item.marking().on());
        putContent(values, content);
        putClassification(values, content.classification());
        return values;
    }

    private static void putContent(Map<String, @Nullable Object> values, Content content) {
        values.put("onSite", content.isOnSite());
        values.put("title", content.title());
        values.put("summary", content.summary());
        values.put("documentNumber", text(content.document().number()));
        values.put("formedOn", content.document().formedOn());
        values.put("effectiveOn", content.document().effectiveOn());
        values.put("voidOn", content.document().voidOn());
        values.put("normative", content.document().normative());
        values.put("channels", content.channels().stream().map(Enum::name).sorted().toArray(String[]::new));
        values.put("hasAttachments", !content.attachments().isEmpty());
        values.put("shownUntil", shownUntil(content));
    }

    private void putClassification(Map<String, @Nullable Object> values, Classification classification) {
        values.put("column", standing(requireNonNull(classification.column())).value());
        values.put("theme", classification.theme());
        values.put("genre", classification.genre());
        values.put("field", classification.field());
    }

    private List<Map<String, @Nullable Object>> placements(Snapshot item) {
        var content = contentOf(item);
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var column : content.classification().columns().stream().map(this::standing).distinct().toList()) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("column", column.value());
            row.put("id", item.id().value());
            row.put("organ", item.organ().value());
            row.put("firstPublishedAt", utc(requireNonNull(item.firstPublication()).at()));
            row.put("onSite", content.isOnSite());
            row.put("shownUntil", shownUntil(content));
            row.put("theme", content.classification().theme());
            row.put("genre", content.classification().genre());
            row.put("field", content.classification().field());
            row.put("hasAttachments", !content.attachments().isEmpty());
            rows.add(row);
        }
        return rows;
    }

    /** An edition keeps the column it was published in, also where that was merged into another since. */
    private ColumnId standing(ColumnId column) {
        return catalogue.find(column).map(Column::id).orElse(column);
    }

    private static @Nullable LocalDate shownUntil(Content content) {
        return content.openness() instanceof Openness.Proactive open ? open.until() : null;
    }

    private static Content contentOf(Snapshot item) {
        return requireNonNull(item.published()).content();
    }

    private static @Nullable String text(@Nullable DocumentNumber number) {
        return number == null ? null : number.value();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    private void batch(String sql, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.stream().map(MapSqlParameterSource::new).toArray(MapSqlParameterSource[]::new));
        }
    }
}

package org.gongkai.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.SearchableItem;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.file.FileId;
import org.gongkai.file.RichText;
import org.gongkai.organ.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code disclosure_public} with the texts of its live editions. */
@Repository
class JdbcSearchableItems implements SearchableItems {
    private static final String SHOWN = " p.on_site and (p.shown_until is null or p.shown_until >= :today) ";
    private static final String ROW = PublicListing.ROW + ", " + PublicListing.VALIDITY + " validity";
    /** Validity is part of it, so that time running out is noticed as well. */
    private static final String STAMP = """
            hashtextextended(concat_ws('|', p.edition, p.organ_id, p.organ_name, p.column_id, p.index_number, p.title,
                p.document_number, p.first_published_at, p.updated_at, p.shown_until, %s), 0) stamp"""
            .formatted(PublicListing.VALIDITY);
    /** Items first: joined as a whole, every stretch would be read from the first text there is. */
    private static final String TEXT = """
            with p as materialized (select * from disclosure_public p where %3$s and %%s)
            select %1$s, %2$s, p.theme, p.genre, p.field, p.normative, p.shown_until,
                e.content ->> 'bodyHtml' body,
                array(select c.column_id from disclosure_public_column c where c.disclosure_id = p.id
                    order by c.column_id <> p.column_id, c.column_id) columns,
                array(select jsonb_array_elements_text(e.content -> 'classification' -> 'keywords')) keywords,
                array(select jsonb_array_elements_text(e.content -> 'attachments')::bigint) attachments
            from p cross join lateral (select content from disclosure_edition e
                where e.disclosure_id = p.id and e.number = p.edition) e
            order by p.id""".formatted(ROW, STAMP, SHOWN);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSearchableItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<SearchableItem> of(Collection<DisclosureId> ids) {
        return ids.isEmpty() ? List.of()
                : jdbc.sql(TEXT.formatted("p.id = any(:ids)"))
                        .param("today", today())
                        .param("ids", numbers(ids))
                        .query(JdbcSearchableItems::item)
                        .list();
    }

    @Override
    public List<SearchableItem> after(long id, int limit) {
        return jdbc.sql(TEXT.formatted("p.id > :id order by p.id limit :limit"))
                .param("today", today())
                .param("id", id)
                .param("limit", limit)
                .query(JdbcSearchableItems::item)
                .list();
    }

    @Override
    public Map<DisclosureId, PublicItem> items(Collection<DisclosureId> ids) {
        return ids.isEmpty() ? Map.of()
                : jdbc.sql("select " + ROW + " from disclosure_public p where p.id = any(:ids) and" + SHOWN)
                        .param("today", today())
                        .param("ids", numbers(ids))
                        .query(PublicRows::item)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(PublicItem::id, Function.identity()));
    }

    @Override
    public Map<DisclosureId, Long> stamps(long after, int limit) {
        var stamps = new LinkedHashMap<DisclosureId, Long>();
        jdbc.sql("select p.id, " + STAMP + " from disclosure_public p where p.id > :after and" + SHOWN
                + "order by p.id limit :limit")
                .param("today", today())
                .param("after", after)
                .param("limit", limit)
                .query(row -> {
                    stamps.put(new DisclosureId(row.getLong("id")), row.getLong("stamp"));
                });
        return stamps;
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from disclosure_public p where" + SHOWN)
                .param("today", today())
                .query(Long.class)
                .single();
    }

    @Override
    public List<DisclosureId> in(Collection<ColumnId> columns) {
        return jdbc.sql("select distinct disclosure_id from disclosure_public_column where column_id = any(:columns)")
                .param("columns", columns.stream().map(ColumnId::value).toArray(Long[]::new))
                .query((row, n) -> new DisclosureId(row.getLong(1)))
                .list();
    }

    @Override
    public List<DisclosureId> of(OrganId organ) {
        return jdbc.sql("select id from disclosure_public where organ_id = :organ")
                .param("organ", organ.value())
                .query((row, n) -> new DisclosureId(row.getLong(1)))
                .list();
    }

    @Override
    public List<DisclosureId> turning(LocalDate after, LocalDate upTo) {
        return jdbc.sql("""
                select id from disclosure_public where on_site and (void_on > :after and void_on <= :upTo
                    or marked_on > :after and marked_on <= :upTo or shown_until >= :after and shown_until < :upTo)""")
                .param("after", after)
                .param("upTo", upTo)
                .query((row, n) -> new DisclosureId(row.getLong(1)))
                .list();
    }

    private static SearchableItem item(ResultSet row, int number) throws SQLException {
        return new SearchableItem(PublicRows.item(row, number),
                Values.numbers(row, "columns").stream().map(ColumnId::new).toList(), row.getString("theme"),
                row.getString("genre"), row.getString("field"), Values.words(row, "keywords"),
                row.getBoolean("normative"), RichText.textOf(row.getString("body")),
                Values.numbers(row, "attachments").stream().map(FileId::new).toList(),
                Values.day(row, "shown_until"), row.getLong("stamp"));
    }

    private static Long[] numbers(Collection<DisclosureId> ids) {
        return ids.stream().map(DisclosureId::value).toArray(Long[]::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

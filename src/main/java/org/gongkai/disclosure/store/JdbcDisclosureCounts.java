package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.application.DisclosureCounts;
import org.gongkai.disclosure.application.DisclosureMetric;
import org.gongkai.disclosure.store.PublicListing.Place;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts over {@code disclosure_public}, items of other channels included. */
@Repository
class JdbcDisclosureCounts implements DisclosureCounts {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String SELECTED = """
             from disclosure_public p
            where (cast(:organ as bigint) is null or p.organ_id = :organ)
                and (cast(:field as text) is null or p.field = :field)
                and (cardinality(cast(:columns as bigint[])) = 0 or exists (select 1 from disclosure_public_column c
                    where c.disclosure_id = p.id and c.column_id = any(:columns)))
                and\s""";
    private static final String NO_PAGE = "经其他渠道公开，本网站没有页面";
    private static final String ENDED = """
            least(case when p.mark in ('REPEALED', 'EXPIRED') then p.marked_on end, p.void_on)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDisclosureCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long count(Selection selection) {
        var what = selection.metric() == DisclosureMetric.ORGANS_PUBLISHING ? "count(distinct p.organ_id)" : "count(*)";
        return selected("select " + what, selection, "").query(Long.class).single();
    }

    @Override
    public Slice<RecordRow> list(Selection selection, @Nullable String after, int limit) {
        return selection.metric() == DisclosureMetric.ORGANS_PUBLISHING
                ? organs(selection, after, limit)
                : items(selection, after, limit);
    }

    private Slice<RecordRow> items(Selection selection, @Nullable String after, int limit) {
        var place = Place.parse(after);
        var rows = selected("""
                select p.id, p.title, p.first_published_at, case when p.on_site and
                    (p.shown_until is null or p.shown_until >= :today) then p.path end url, p.organ_name,
                    p.document_number""", selection, """
                 and (cast(:afterAt as timestamptz) is null or (p.first_published_at, p.id) < (:afterAt, :afterId))
                order by p.first_published_at desc, p.id desc limit :rows""")
                .param("today", LocalDate.now(clock))
                .param("afterAt", place == null ? null : utc(place.at()))
                .param("afterId", place == null ? 0L : place.id())
                .param("rows", limit + 1)
                .query(JdbcDisclosureCounts::item)
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    /** One row per organ, by the day of its newest item. */
    private Slice<RecordRow> organs(Selection selection, @Nullable String after, int limit) {
        var place = Place.parse(after);
        var rows = selected("""
                select * from (select p.organ_id id, max(p.first_published_at) first_published_at, count(*) items,
                    (array_agg(p.organ_name order by p.first_published_at desc))[1] organ_name""", selection, """
                 group by p.organ_id) o
                where cast(:afterAt as timestamptz) is null or (first_published_at, id) < (:afterAt, :afterId)
                order by first_published_at desc, id desc limit :rows""")
                .param("afterAt", place == null ? null : utc(place.at()))
                .param("afterId", place == null ? 0L : place.id())
                .param("rows", limit + 1)
                .query(JdbcDisclosureCounts::organ)
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    @Override
    public List<Group> groups(Selection selection) {
        return selected(
                """
                        select organ_id, columns, field, count(*) items from (select p.organ_id, p.field,
                            array(select c.column_id from disclosure_public_column c where c.disclosure_id = p.id order by 1) columns
                        """,
                selection, ") placed group by organ_id, columns, field").query(JdbcDisclosureCounts::group).list();
    }

    @Override
    public SortedMap<YearMonth, Long> byMonth(Selection selection) {
        var months = new TreeMap<YearMonth, Long>();
        selected(
                "select to_char(p.first_published_at at time zone 'Asia/Shanghai', 'YYYY-MM') published_in, count(*) items",
                selection, " group by 1").query(row -> {
                    months.put(YearMonth.parse(row.getString("published_in")), row.getLong("items"));
                });
        return months;
    }

    @Override
    public Map<OrganId, Long> byOrgan(Selection selection) {
        var each = selection.metric() == DisclosureMetric.ORGANS_PUBLISHING ? "1" : "count(*)";
        return selected("select p.organ_id, " + each + " items", selection, " group by p.organ_id")
                .query((row, n) -> Map.entry(new OrganId(row.getLong("organ_id")), row.getLong("items")))
                .list() // a stream would keep its connection until closed
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private StatementSpec selected(String what, Selection selection, String rest) {
        return jdbc.sql(what + SELECTED + period(selection.metric()) + rest)
                .param("organ", selection.organ() == null ? null : selection.organ().value())
                .param("field", selection.field())
                .param("columns", selection.columns().stream().map(ColumnId::value).toArray(Long[]::new))
                .param("from", selection.from())
                .param("to", selection.to())
                .param("fromTime", PublicListing.startOf(selection.from()))
                .param("toTime", PublicListing.startOf(selection.to().plusDays(1)));
    }

    private static String period(DisclosureMetric metric) {
        return switch (metric) {
            case PUBLISHED, ORGANS_PUBLISHING ->
                "p.first_published_at >= :fromTime and p.first_published_at < :toTime";
            case NORMATIVE_ISSUED -> "p.normative and p.formed_on between :from and :to";
            case NORMATIVE_REPEALED -> "p.normative and " + ENDED + " between :from and :to";
            case NORMATIVE_OPENED ->
                "p.normative and p.first_published_at >= :fromTime and p.first_published_at < :toTime";
            case NORMATIVE_OPEN -> "p.normative and p.first_published_at < :toTime";
            case NORMATIVE_IN_FORCE -> "p.normative and p.formed_on <= :to and coalesce(" + ENDED + " > :to, true)";
        };
    }

    private static RecordRow item(ResultSet row, int number) throws SQLException {
        var at = instant(row, "first_published_at");
        String url = row.getString("url");
        var notes = Stream.of(row.getString("organ_name"), row.getString("document_number"), url == null ? NO_PAGE : "")
                .filter(note -> note != null && !note.isEmpty())
                .toList();
        return new RecordRow(new Place(false, at, row.getLong("id")).toString(), row.getString("title"),
                LocalDate.ofInstant(at, CHINA), url, notes);
    }

    private static RecordRow organ(ResultSet row, int number) throws SQLException {
        var at = instant(row, "first_published_at");
        return new RecordRow(new Place(false, at, row.getLong("id")).toString(), row.getString("organ_name"),
                LocalDate.ofInstant(at, CHINA), null, List.of(row.getLong("items") + " 条"));
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(new OrganId(row.getLong("organ_id")),
                Values.numbers(row, "columns").stream().map(ColumnId::new).toList(), row.getString("field"),
                row.getLong("items"));
    }
}

package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
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
    private static final String NO_PAGE = "经其他渠道公开，本网站没有页面";
    private static final String STANDS_IN = """
            exists (select 1 from disclosure_public_column c where c.disclosure_id = p.id and c.column_id = any(:columns))""";
    private static final String MONTHS = "p.month >= :from and p.month <= :to";
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
        return byOrgan(selection).values().stream().mapToLong(Long::longValue).sum();
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
                %sorder by p.first_published_at desc, p.id desc limit :rows"""
                .formatted(place == null ? "" : " and (p.first_published_at, p.id) < (:afterAt, :afterId) "))
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
        return grouped("organ_id, columns, field", selection).query(JdbcDisclosureCounts::group).list();
    }

    @Override
    public SortedMap<YearMonth, Long> byMonth(Selection selection) {
        var months = new TreeMap<YearMonth, Long>();
        grouped("month", selection).query(row -> {
            months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("items"));
        });
        return months;
    }

    @Override
    public Map<OrganId, Long> byOrgan(Selection selection) {
        boolean each = selection.metric() == DisclosureMetric.ORGANS_PUBLISHING;
        var organs = new HashMap<OrganId, Long>();
        grouped("organ_id", selection).query(row -> {
            organs.put(new OrganId(row.getLong("organ_id")), each ? 1 : row.getLong("items"));
        });
        return organs;
    }

    /** From the kept counts where they can tell, else from the items. */
    private StatementSpec grouped(String by, Selection selection) {
        var sql = isTallied(selection)
                ? "select %1$s, sum(p.items) items from disclosure_tally p where %2$s group by %1$s having sum(p.items) > 0"
                        .formatted(by, where(selection, "p.columns && cast(:columns as bigint[])", MONTHS))
                : "select %1$s, count(*) items from (%2$s where %3$s) p group by %1$s"
                        .formatted(by, PublicTally.ITEM, where(selection, STANDS_IN, period(selection.metric())));
        return bound(sql, selection);
    }

    /** The counts are kept by month; what is to come has no items yet, so a period that lasts until today lasts to its end. */
    private boolean isTallied(Selection selection) {
        boolean published = selection.metric() == DisclosureMetric.PUBLISHED
                || selection.metric() == DisclosureMetric.ORGANS_PUBLISHING;
        var to = selection.to();
        return published && selection.from().getDayOfMonth() == 1
                && (to.getDayOfMonth() == to.lengthOfMonth() || !to.isBefore(LocalDate.now(clock)));
    }

    private StatementSpec selected(String what, Selection selection, String rest) {
        return bound("%s from disclosure_public p where %s %s".formatted(what,
                where(selection, STANDS_IN, period(selection.metric())), rest), selection);
    }

    private static String where(Selection selection, String inColumns, String period) {
        return Stream.of(selection.organ() == null ? "" : "p.organ_id = :organ",
                selection.field() == null ? "" : "p.field = :field", selection.columns().isEmpty() ? "" : inColumns,
                period).filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" and "));
    }

    private StatementSpec bound(String sql, Selection selection) {
        return jdbc.sql(sql)
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

package org.gongkai.channel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.channel.domain.ChannelCounts;
import org.gongkai.channel.domain.Selection;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counting over the items' own facts, and over what is kept of them by month where that will do. */
@Repository
class JdbcChannelCounts implements ChannelCounts {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcChannelCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long count(Selection selection) {
        return counted("select coalesce(sum(items), 0)", selection, "").query(Long.class).single();
    }

    @Override
    public Slice<Row> list(Selection selection, @Nullable String after, int limit) {
        var key = after == null ? null : ListKey.parse(after);
        var rows = bound("select disclosure_id, first_published_on, kinds from " + items(selection)
                + (key == null ? "" : " and (first_published_on, disclosure_id) < (:afterDay, :afterId)")
                + " order by first_published_on desc, disclosure_id desc limit :rows", selection)
                .param("afterDay", key == null ? null : key.day(), Types.DATE)
                .param("afterId", key == null ? 0L : key.id())
                .param("rows", limit + 1)
                .query(JdbcChannelCounts::row)
                .list();
        return Slice.of(rows, limit, Row::key);
    }

    @Override
    public SortedMap<YearMonth, Long> byMonth(Selection selection) {
        var months = new TreeMap<YearMonth, Long>();
        counted("select month, sum(items) as items", selection, " group by 1 having sum(items) > 0").query(row -> {
            months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("items"));
        });
        return months;
    }

    @Override
    public Map<OrganId, Long> byOrgan(Selection selection) {
        var organs = new TreeMap<OrganId, Long>(Comparator.comparingLong(OrganId::value));
        counted("select organ_id, sum(items) as items", selection, " group by 1 having sum(items) > 0").query(row -> {
            organs.put(new OrganId(row.getLong("organ_id")), row.getLong("items"));
        });
        return organs;
    }

    @Override
    public LocalDate latest(Selection selection) {
        return bound("select first_published_on from " + items(selection)
                + " order by first_published_on desc, disclosure_id desc limit 1", selection)
                .query(LocalDate.class)
                .single();
    }

    @Override
    public List<Group> groups(LocalDate from, LocalDate to, @Nullable OrganId organ) {
        return counted("select kinds, column_ids, field, sum(items) as items", all(from, to, organ),
                " group by 1, 2, 3 having sum(items) > 0").query(JdbcChannelCounts::group).list();
    }

    @Override
    public Map<OrganId, Set<Set<ColumnId>>> columnsByOrgan(LocalDate from, LocalDate to, @Nullable OrganId organ) {
        var columns = new HashMap<OrganId, Set<Set<ColumnId>>>();
        counted("select organ_id, column_ids", all(from, to, organ), " group by 1, 2 having sum(items) > 0")
                .query(row -> {
                    columns.computeIfAbsent(new OrganId(row.getLong("organ_id")), any -> new HashSet<>())
                            .add(Rows.columns(row, "column_ids"));
                });
        return columns;
    }

    private static Selection all(LocalDate from, LocalDate to, @Nullable OrganId organ) {
        return new Selection(from, to, organ, Selection.ANY, Selection.ANY, Set.of(), Set.of(), null);
    }

    /** What is kept by month tells what a period of whole months has; other periods are counted from the items. */
    private StatementSpec counted(String what, Selection selection, String rest) {
        var to = selection.to();
        boolean wholeMonths = selection.from().getDayOfMonth() == 1
                && (to.getDayOfMonth() == to.lengthOfMonth() || !to.isBefore(LocalDate.now(clock)));
        var from = wholeMonths
                ? "channel_tally where month between :from and :to" + narrowed(selection)
                : "(select *, 1 as items, date_trunc('month', first_published_on)::date as month from %s) item"
                        .formatted(items(selection));
        return bound(what + " from " + from + rest, selection);
    }

    private static String items(Selection selection) {
        return "channel_item where not withdrawn and first_published_on between :from and :to" + narrowed(selection);
    }

    private static String narrowed(Selection selection) {
        return """
                 and kinds && cast(:through as text[]) and kinds && cast(:alsoThrough as text[])
                and not kinds && cast(:notThrough as text[])""" + (selection.organ() == null ? ""
                : " and organ_id = :organ")
                + (selection.columns().isEmpty() ? ""
                        : " and column_ids && cast(:columns as bigint[])")
                + (selection.field() == null ? "" : " and field = :field");
    }

    private StatementSpec bound(String sql, Selection selection) {
        return jdbc.sql(sql)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("organ", selection.organ() == null ? null : selection.organ().value(), Types.BIGINT)
                .param("through", Rows.names(selection.through()))
                .param("alsoThrough", Rows.names(selection.alsoThrough()))
                .param("notThrough", Rows.names(selection.notThrough()))
                .param("columns", Rows.ids(selection.columns()))
                .param("field", selection.field(), Types.VARCHAR);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var key = new ListKey(row.getObject("first_published_on", LocalDate.class), row.getLong("disclosure_id"));
        return new Row(new DisclosureId(key.id()), key.day(), Rows.kinds(row, "kinds"), key.toString());
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(Rows.kinds(row, "kinds"), Rows.columns(row, "column_ids"), row.getString("field"),
                row.getLong("items"));
    }
}

package org.gongkai.channel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.channel.domain.ChannelCounts;
import org.gongkai.channel.domain.Selection;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counting over the items' own facts: one table, one pass. */
@Repository
class JdbcChannelCounts implements ChannelCounts {
    private static final String SELECTED = """
            from channel_item
            where not withdrawn and first_published_on between :from and :to
              and (cast(:organ as bigint) is null or organ_id = :organ)
              and kinds && cast(:through as text[]) and kinds && cast(:alsoThrough as text[])
              and not kinds && cast(:notThrough as text[])
              and (cardinality(cast(:columns as bigint[])) = 0 or column_ids && cast(:columns as bigint[]))
              and (cast(:field as text) is null or field = :field)
            """;
    private final JdbcClient jdbc;

    JdbcChannelCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(Selection selection) {
        return selected("select count(*)", selection, "").query(Long.class).single();
    }

    @Override
    public Slice<Row> list(Selection selection, @Nullable String after, int limit) {
        var key = after == null ? null : ListKey.parse(after);
        var rows = selected("select disclosure_id, first_published_on, kinds", selection, """
                and (cast(:afterDay as date) is null or (first_published_on, disclosure_id) < (:afterDay, :afterId))
                order by first_published_on desc, disclosure_id desc limit :rows""")
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
        selected("select to_char(first_published_on, 'YYYY-MM') as month, count(*) as items", selection,
                "group by 1").query(row -> {
                    months.put(YearMonth.parse(row.getString("month")), row.getLong("items"));
                });
        return months;
    }

    @Override
    public List<OrganCount> byOrgan(Selection selection) {
        return selected("select organ_id, count(*) as items, max(first_published_on) as latest", selection,
                "group by organ_id order by organ_id")
                .query((row, number) -> new OrganCount(new OrganId(row.getLong("organ_id")), row.getLong("items"), row
                        .getObject("latest", LocalDate.class)))
                .list();
    }

    @Override
    public List<Group> groups(LocalDate from, LocalDate to, @Nullable OrganId organ) {
        var all = new Selection(from, to, organ, Selection.ANY, Selection.ANY, Set.of(), Set.of(),
                null);
        return selected("select organ_id, kinds, column_ids, field, count(*) as items", all,
                "group by organ_id, kinds, column_ids, field").query(JdbcChannelCounts::group).list();
    }

    private StatementSpec selected(String what, Selection selection, String rest) {
        return jdbc.sql(what + "\n" + SELECTED + rest)
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
        return new Group(new OrganId(row.getLong("organ_id")), Rows.kinds(row, "kinds"), Rows.columns(row,
                "column_ids"), row.getString("field"), row.getLong("items"));
    }
}

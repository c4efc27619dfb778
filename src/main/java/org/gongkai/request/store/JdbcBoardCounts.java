package org.gongkai.request.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.request.application.BoardCounts;
import org.gongkai.request.application.BoardMetric;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoardCounts implements BoardCounts {
    private static final String OPEN_AT_END = "r.kind = 'DISCLOSURE' and r.received_on <= :to and (r.closed_on is null or r.closed_on > :to)";
    private static final String CLOSED = "r.kind = 'DISCLOSURE' and r.outcome is not null and r.closed_on between :from and :to";

    /** Cases that were before us in the period and to which a notice of that kind went by its end. */
    private static final String NOTIFIED = """
            r.kind = 'DISCLOSURE' and r.received_on <= :to and (r.open or r.closed_on >= :from) and exists
            (select 1 from request_event e where e.request_id = r.id and e.on_day <= :to and e.kind = '%s')""";

    private final JdbcClient jdbc;

    JdbcBoardCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long value(Selection selection) {
        var parameters = new HashMap<String, @Nullable Object>();
        return jdbc.sql("select coalesce(sum(" + amount(selection.metric()) + "), 0) from request r where "
                + where(selection, parameters)).params(parameters).query(Long.class).single();
    }

    private static String amount(BoardMetric metric) {
        return metric == BoardMetric.DAYS_USED ? "coalesce(r.used_days, 0)" : "1";
    }

    private static String where(Selection selection, Map<String, @Nullable Object> parameters) {
        parameters.put("from", selection.from());
        parameters.put("to", selection.to());
        var organ = selection.organ() == null ? "" : " and r.organ_id = :organ";
        if (selection.organ() != null) {
            parameters.put("organ", selection.organ().value());
        }
        return switch (selection.metric()) {
            case OPEN -> OPEN_AT_END;
            case OVERDUE -> {
                parameters.put("overdueBefore",
                        selection.to().isBefore(selection.today()) ? selection.to() : selection.today());
                yield OPEN_AT_END + " and r.due_on < :overdueBefore";
            }
            case CLOSED, DAYS_USED -> CLOSED;
            case LATE -> CLOSED + " and r.late";
            case EXTENDED -> CLOSED + " and r.extended";
            case CORRECTED -> CLOSED + " and r.corrected";
            case CORRECTION_ASKED, FEE_ASKED -> NOTIFIED.formatted(selection.metric());
        } + organ;
    }

    @Override
    public Slice<RecordRow> records(Selection selection, @Nullable String after, int limit) {
        var parameters = new HashMap<String, @Nullable Object>();
        var where = where(selection, parameters);
        parameters.put("limit", limit + 1);
        parameters.put("after", after == null || !after.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(after));
        var rows = jdbc.sql("select r.id, r.number, r.title, r.received_on, " + amount(selection.metric())
                + " as amount from request r where " + where + " and r.id < :after order by r.id desc limit :limit")
                .params(parameters)
                .query((row, n) -> new RecordRow(Long.toString(row.getLong("id")), row.getString("title"),
                        row.getObject("received_on", LocalDate.class), "/console/request/" + row.getString("number"),
                        List.of(row.getString("number")), row.getLong("amount")))
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    /** Three counts, each by an index alone: one over all of them would have to read the cases. */
    @Override
    public List<OrganYear> byOrgan(OrganScope scope, int year, LocalDate today) {
        return jdbc
                .sql("""
                        with counted as materialized (
                            select organ_id, count(*) as received, 0 as closed, 0 as open, 0 as overdue, 0 as late, 0 as extended,
                                0 as corrected, 0 as days_used
                            from request where kind = 'DISCLOSURE' and received_on between :from and :to group by organ_id
                            union all
                            select organ_id, 0, count(*) filter (where outcome is not null), 0, 0, count(*) filter (where late),
                                count(*) filter (where extended), count(*) filter (where corrected), coalesce(sum(used_days), 0)
                            from request where kind = 'DISCLOSURE' and closed_on between :from and :to group by organ_id
                            union all
                            select organ_id, 0, 0, count(*), count(*) filter (where due_on < :today), 0, 0, 0, 0
                            from request where kind = 'DISCLOSURE' and open group by organ_id)
                        select organ_id, sum(received) as received, sum(closed) as closed, sum(open) as open, sum(overdue) as overdue,
                            sum(late) as late, sum(extended) as extended, sum(corrected) as corrected, sum(days_used) as days_used
                        from counted where :everywhere or organ_id = any(:scope)
                        group by organ_id order by overdue desc, open desc, received desc, organ_id""")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("today", today)
                .param("everywhere", scope.everywhere())
                .param("scope", scope.ids())
                .query((row, n) -> new OrganYear(new OrganId(row.getLong("organ_id")), row.getLong("received"),
                        row.getLong("closed"), row.getLong("open"), row.getLong("overdue"), row.getLong("late"),
                        row.getLong("extended"), row.getLong("corrected"), row.getLong("days_used")))
                .list();
    }

    @Override
    public List<Oldest> oldestOpen(OrganScope scope, int each) {
        return jdbc.sql("""
                select r.organ_id, r.number, r.title, r.arrived_on, r.due_on
                from (select distinct organ_id from request where open) waiting
                cross join lateral (select * from request r where r.organ_id = waiting.organ_id and r.open
                    order by r.arrived_on, r.id limit :each) r
                where :everywhere or waiting.organ_id = any(:scope)
                order by r.organ_id, r.arrived_on, r.id""")
                .param("everywhere", scope.everywhere())
                .param("scope", scope.ids())
                .param("each", each)
                .query((row, n) -> new Oldest(new OrganId(row.getLong("organ_id")), row.getString("number"),
                        row.getString("title"), row.getObject("arrived_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    @Override
    public Map<Integer, Long> daysUsed(OrganScope scope, int year) {
        var found = new TreeMap<Integer, Long>();
        jdbc.sql("""
                select r.used_days, count(*) as cases from request r
                where r.kind = 'DISCLOSURE' and r.closed_on between :from and :to and r.used_days is not null
                    and (:everywhere or r.organ_id = any(:scope))
                group by r.used_days""")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("everywhere", scope.everywhere())
                .param("scope", scope.ids())
                .query((row, n) -> Map.entry(row.getInt("used_days"), row.getLong("cases")))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}

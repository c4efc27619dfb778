package org.gongkai.request.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.request.application.DaysUsed;
import org.gongkai.request.application.HandlingCounts;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandlingCounts implements HandlingCounts {
    private static final String CLOSED = """
             from request r where r.kind = 'DISCLOSURE' and not r.open and r.closed_on between :from and :to
                and r.used_days between :least and :most and (cast(:organ as bigint) is null or r.organ_id = :organ)
            """;
    /** What the payment says, or else what was asked for. */
    private static final String PAID = """
             from (select e.request_id, e.number, e.on_day, coalesce(nullif(e.details ->> 'amount', ''),
                    (select a.details ->> 'amount' from request_event a where a.request_id = e.request_id
                        and a.kind = 'FEE_ASKED' and a.number < e.number order by a.number desc limit 1)) as amount
                from request_event e where e.kind = 'FEE_PAID' and e.on_day between :from and :to) p
             join request r on r.id = p.request_id
             where p.amount ~ '^[0-9]{1,9}([.][0-9]{1,2})?$' and (cast(:organ as bigint) is null or r.organ_id = :organ)
            """;
    private static final String IN_FEN = "cast(cast(p.amount as numeric) * 100 as bigint)";

    private final JdbcClient jdbc;

    JdbcHandlingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long closed(Selection selection) {
        return selected("select count(*)" + CLOSED, selection).query(Long.class).single();
    }

    @Override
    public Map<DaysUsed, Long> closedByDays(Selection selection) {
        var counts = new EnumMap<DaysUsed, Long>(DaysUsed.class);
        var bucket = Arrays.stream(DaysUsed.values())
                .map(one -> "when r.used_days <= %d then '%s'".formatted(one.to(), one))
                .collect(Collectors.joining(" ", "case ", " end"));
        selected("select " + bucket + " as used, count(*) as cases" + CLOSED + " group by 1", selection).query(row -> {
            counts.put(DaysUsed.valueOf(row.getString("used")), row.getLong("cases"));
        });
        return counts;
    }

    @Override
    public Slice<RecordRow> closedRecords(Selection selection, @Nullable String after, int limit) {
        var rows = selected("select r.id, r.number, r.title, r.closed_on, r.used_days" + CLOSED
                + " and r.id < :after order by r.id desc limit :rows", selection).param("after", key(after))
                .param("rows", limit + 1)
                .query((row, n) -> new RecordRow(Long.toString(row.getLong("id")), row.getString("title"),
                        row.getObject("closed_on", LocalDate.class), "/console/request/" + row.getString("number"),
                        List.of(row.getString("number"), "用时 " + row.getInt("used_days") + " 个工作日")))
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    @Override
    public long fees(Selection selection) {
        return selected("select coalesce(sum(" + IN_FEN + "), 0)" + PAID, selection).query(Long.class).single();
    }

    @Override
    public Slice<RecordRow> feeRecords(Selection selection, @Nullable String after, int limit) {
        var rows = selected("select r.id * 1000 + p.number as key, r.number, r.title, p.on_day, " + IN_FEN + " as fen"
                + PAID + " and r.id * 1000 + p.number < :after order by key desc limit :rows", selection)
                .param("after", key(after))
                .param("rows", limit + 1)
                .query((row, n) -> new RecordRow(Long.toString(row.getLong("key")), row.getString("title"),
                        row.getObject("on_day", LocalDate.class), "/console/request/" + row.getString("number"),
                        List.of(row.getString("number")), row.getLong("fen")))
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    private static long key(@Nullable String after) {
        return after == null || !after.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(after);
    }

    private StatementSpec selected(String sql, Selection selection) {
        var used = selection.used();
        var organ = selection.organ();
        return jdbc.sql(sql)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("organ", organ == null ? null : organ.value())
                .param("least", used == null ? 0 : used.from())
                .param("most", used == null ? Integer.MAX_VALUE : used.to());
    }
}

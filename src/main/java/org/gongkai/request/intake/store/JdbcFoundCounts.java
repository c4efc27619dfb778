package org.gongkai.request.intake.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.request.intake.domain.FoundCounts;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFoundCounts implements FoundCounts {
    private static final String PERIOD = "day between :from and :to and (:everywhere or organ_id = any(:organs))";
    private final JdbcClient jdbc;
    private final Organs organs;

    JdbcFoundCounts(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    @Override
    public void count(String seedHash, LocalDate day, OrganId organ, Instant at) {
        int first = jdbc.sql("insert into request_found_form (seed_hash, at) values (?, ?) on conflict do nothing")
                .params(seedHash, at.atOffset(ZoneOffset.UTC))
                .update();
        if (first > 0) {
            jdbc.sql("""
                    insert into request_found (day, organ_id, times) values (?, ?, 1)
                    on conflict (day, organ_id) do update set times = request_found.times + 1""")
                    .params(day, organ.value())
                    .update();
        }
    }

    @Override
    public long value(@Nullable OrganId organ, LocalDate from, LocalDate to) {
        return value(organ == null ? List.of() : List.of(organ), organ == null, from, to);
    }

    @Override
    public long value(Collection<OrganId> of, boolean everywhere, LocalDate from, LocalDate to) {
        return period("select coalesce(sum(times), 0) from request_found where " + PERIOD, of, everywhere, from, to)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec period(String sql, Collection<OrganId> of, boolean everywhere, LocalDate from,
            LocalDate to) {
        return jdbc.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("everywhere", everywhere)
                .param("organs", of.stream().map(OrganId::value).toArray(Long[]::new));
    }

    @Override
    public Slice<RecordRow> records(@Nullable OrganId organ, LocalDate from, LocalDate to, @Nullable String after,
            int limit) {
        var rows = period("""
                select to_char(day, 'YYYYMMDD') || '-' || lpad(organ_id::text, 19, '0') as key, day, organ_id, times
                from request_found where %s
                    and (:after = '' or to_char(day, 'YYYYMMDD') || '-' || lpad(organ_id::text, 19, '0') < :after)
                order by key desc limit :limit""".formatted(PERIOD), organ == null ? List.of() : List.of(organ),
                organ == null, from, to)
                .param("after", after == null ? "" : after)
                .param("limit", limit + 1)
                .query((row, n) -> new RecordRow(row.getString("key"), "查到已公开的信息，没有申请",
                        row.getObject("day", LocalDate.class), null,
                        List.of(organs.get(new OrganId(row.getLong("organ_id"))).name()), row.getLong("times")))
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    @Override
    public void forgetBefore(Instant then) {
        jdbc.sql("delete from request_found_form where at < ?").param(then.atOffset(ZoneOffset.UTC)).update();
    }
}

package org.gongkai.remedy.store;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.application.Complaints;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComplaints implements Complaints {
    private static final String SELECTED = """
             from remedy_case where remedy_group = 'COMPLAINT' and received_on between :from and :to
                and (cast(:organ as bigint) is null or organ_id = :organ)
            """;
    private final JdbcClient jdbc;

    JdbcComplaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(@Nullable OrganId organ, LocalDate from, LocalDate to) {
        return selected("select count(*)" + SELECTED, organ, from, to).query(Long.class).single();
    }

    @Override
    public Slice<RecordRow> list(@Nullable OrganId organ, LocalDate from, LocalDate to, @Nullable String after,
            int limit) {
        var rows = selected("select id, case_number, about, received_on" + SELECTED
                + " and id < :after order by id desc limit :rows", organ, from, to)
                .param("after", after == null || !after.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(after))
                .param("rows", limit + 1)
                .query((row, n) -> new RecordRow(Long.toString(row.getLong("id")), row.getString("case_number"),
                        row.getObject("received_on", LocalDate.class), "/console/remedy/" + row.getLong("id"),
                        List.of(row.getString("about"))))
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    private StatementSpec selected(String sql, @Nullable OrganId organ, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("organ", organ == null ? null : organ.value())
                .param("from", from)
                .param("to", to);
    }
}

package org.gongkai.remedy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister.NewCase;
import org.gongkai.remedy.application.RemedyCases;
import org.gongkai.remedy.application.RemedyCheck;
import org.gongkai.remedy.domain.ReviewFirst;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Cases in {@code remedy_case}. */
@Repository
class JdbcRemedyCases implements RemedyCases {
    private static final String SELECTED = """
             from (select *, case when ended_on <= :to then lower(result) else 'pending' end standing,
                    replace(lower(remedy_group), '_', '-') kind
                from remedy_case where remedy_group <> 'COMPLAINT' and received_on <= :to and (ended_on is null or ended_on >= :from)) remedy
            where (cast(:organ as bigint) is null or organ_id = :organ)
                and (cast(:group as text) is null or kind = :group) and (cast(:result as text) is null or standing = :result)
            """;
    private static final Map<String, String> COLUMNS = Map.of("group", "kind", "result", "standing");
    private final JdbcClient jdbc;

    JdbcRemedyCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(NewCase entry) {
        var result = entry.result();
        return jdbc.sql("""
                insert into remedy_case (organ_id, remedy_group, case_number, about, received_on, result, ended_on)
                values (:organ, :group, :number, :about, :received, :result, :ended) returning id""")
                .param("organ", entry.organ().value())
                .param("group", entry.group().name())
                .param("number", entry.caseNumber())
                .param("about", entry.about())
                .param("received", entry.receivedOn())
                .param("result", result == null ? null : result.name())
                .param("ended", entry.endedOn())
                .query(Long.class)
                .single();
    }

    @Override
    public long count(Selection selection) {
        return selected("select count(*)", selection, "").query(Long.class).single();
    }

    @Override
    public Slice<RecordRow> list(Selection selection, @Nullable String after, int limit) {
        var rows = selected("select id, case_number, about, remedy_group, received_on, ended_on", selection, """
                and (cast(:after as bigint) is null or id < :after) order by id desc limit :rows""")
                .param("after", after == null ? null : Long.valueOf(after))
                .param("rows", limit + 1)
                .query(JdbcRemedyCases::row)
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    @Override
    public Map<Map<String, String>, Long> parts(Selection selection, Set<String> along) {
        var names = along.stream().sorted().toList();
        String columns = names.stream().map(COLUMNS::get).collect(Collectors.joining(", "));
        var parts = new HashMap<Map<String, String>, Long>();
        selected("select " + columns + ", count(*)", selection, "group by " + columns).query(row -> {
            var narrowed = new HashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                narrowed.put(names.get(i), row.getString(i + 1));
            }
            parts.put(narrowed, row.getLong(names.size() + 1));
        });
        return parts;
    }

    @Override
    public Map<OrganId, Long> byOrgan(Selection selection) {
        var counts = new HashMap<OrganId, Long>();
        selected("select organ_id, count(*) cases", selection, "group by organ_id").query(row -> {
            counts.put(new OrganId(row.getLong("organ_id")), row.getLong("cases"));
        });
        return counts;
    }

    @Override
    public long count(RemedyCheck check, @Nullable OrganId organ, LocalDate from, LocalDate to) {
        return checked("select count(*)", check, organ, from, to, "").query(Long.class).single();
    }

    @Override
    public Slice<RecordRow> list(RemedyCheck check, @Nullable OrganId organ, LocalDate from, LocalDate to,
            @Nullable String after, int limit) {
        var rows = checked("select id, case_number, about, remedy_group, received_on, ended_on", check, organ, from, to,
                " and (cast(:after as bigint) is null or id < :after) order by id desc limit :rows")
                .param("after", after == null ? null : Long.valueOf(after))
                .param("rows", limit + 1)
                .query(JdbcRemedyCases::row)
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    private StatementSpec checked(String what, RemedyCheck check, @Nullable OrganId organ, LocalDate from,
            LocalDate to, String rest) {
        String counts = switch (check) {
            case REVIEWS_DECIDED -> "remedy_group = 'REVIEW' and ended_on between :from and :to";
            case REVIEW_SKIPPED -> """
                    remedy_group = 'DIRECT' and challenge = 'REFUSED' and decided_on >= :since
                    and received_on <= :to and (ended_on is null or ended_on >= :from)""";
        };
        return jdbc.sql(what + " from remedy_case where (cast(:organ as bigint) is null or organ_id = :organ) and "
                + counts + rest)
                .param("organ", organ == null ? null : organ.value())
                .param("from", from)
                .param("to", to)
                .param("since", ReviewFirst.SINCE);
    }

    private StatementSpec selected(String what, Selection selection, String rest) {
        var organ = selection.organ();
        var group = selection.group();
        var result = selection.result();
        return jdbc.sql(what + " " + SELECTED + rest)
                .param("organ", organ == null ? null : organ.value())
                .param("from", selection.from())
                .param("to", selection.to())
                .param("group", group == null ? null : group.key())
                .param("result", result == null ? null : result.key());
    }

    private static RecordRow row(ResultSet row, int number) throws SQLException {
        var receivedOn = row.getObject("received_on", LocalDate.class);
        var endedOn = row.getObject("ended_on", LocalDate.class);
        String group = RemedyGroup.valueOf(row.getString("remedy_group")).term();
        return new RecordRow(Long.toString(row.getLong("id")), row.getString("case_number"), receivedOn,
                "/console/remedy/" + row.getLong("id"), List.of(
                        group, row.getString("about"), endedOn == null ? "尚未审结" : endedOn + " 审结"));
    }
}

package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organ.OrganId;
import org.gongkai.request.application.RequestCounts;
import org.gongkai.request.application.RequestMetric;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts over {@code request}. A case that ended without an outcome of its own is one of "others". */
@Repository
class JdbcRequestCounts implements RequestCounts {
    private static final String OUTCOME = "coalesce(outcome, 'F3')";
    private static final Map<String, String> COLUMNS = Map.of("applicant", "lower(applicant_kind)", "outcome", OUTCOME);
    private static final String UNFINISHED = """
            (select * from request where open union all select * from request where not open and %s) request""";
    private final JdbcClient jdbc;

    JdbcRequestCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(Selection selection) {
        return selected("select count(*)", selection, "").query(Long.class).single();
    }

    @Override
    public Slice<RecordRow> list(Selection selection, @Nullable String after, int limit) {
        var rows = selected("select id, number, title, received_on, closed_on, outcome", selection, """
                 and (cast(:after as bigint) is null or (received_on, id) < (:afterOn, :after))
                order by received_on desc, id desc limit :rows""")
                .param("after", after == null ? null : Long.valueOf(after.substring(after.indexOf('_') + 1)))
                .param("afterOn",
                        after == null ? LocalDate.EPOCH : LocalDate.parse(after.substring(0, after.indexOf('_'))))
                .param("rows", limit + 1)
                .query(JdbcRequestCounts::row)
                .list();
        return Slice.of(rows, limit, RecordRow::key);
    }

    @Override
    public Optional<RecordRow> find(long id) {
        return jdbc.sql("select id, number, title, received_on, closed_on, outcome from request where id = ?")
                .param(id)
                .query(JdbcRequestCounts::row)
                .optional();
    }

    @Override
    public Map<Map<String, String>, Long> parts(Selection selection, Set<String> along) {
        var names = Selection.DIMENSIONS.stream().filter(along::contains).toList();
        String columns = names.stream().map(COLUMNS::get).collect(Collectors.joining(", "));
        var parts = new HashMap<Map<String, String>, Long>();
        selected("select " + columns + ", count(*)", selection, " group by " + columns).query(row -> {
            parts.put(narrowed(row, names), row.getLong(names.size() + 1));
        });
        return parts;
    }

    private static Map<String, String> narrowed(ResultSet row, List<String> names) throws SQLException {
        var narrowed = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            narrowed.put(names.get(i), row.getString(i + 1));
        }
        return narrowed;
    }

    @Override
    public Map<OrganId, Long> byOrgan(Selection selection) {
        var counts = new HashMap<OrganId, Long>();
        selected("select organ_id, count(*) requests", selection, " group by organ_id").query(row -> {
            counts.put(new OrganId(row.getLong("organ_id")), row.getLong("requests"));
        });
        return counts;
    }

    private StatementSpec selected(String what, Selection selection, String rest) {
        var applicant = selection.applicant();
        var outcome = selection.outcome();
        var organ = selection.organ();
        return jdbc.sql(what + where(selection) + rest)
                .param("organ", organ == null ? null : organ.value())
                .param("applicant", applicant == null ? null : applicant.name())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("from", selection.from())
                .param("to", selection.to());
    }

    /** Names no column that was not asked for, so that the index on the period may answer alone. */
    private static String where(Selection selection) {
        return " from " + records(selection.metric()) + " where kind = 'DISCLOSURE' and received_on is not null and "
                + (selection.organ() == null ? "" : "organ_id = :organ and ")
                + (selection.applicant() == null ? "" : "applicant_kind = :applicant and ")
                + (selection.outcome() == null ? "" : OUTCOME + " = :outcome and ") + period(selection.metric());
    }

    /** Together they satisfy 第一项加第二项之和，等于第三项加第四项之和, whatever the period. */
    private static String period(RequestMetric metric) {
        return switch (metric) {
            case RECEIVED -> "received_on between :from and :to";
            case CARRIED_IN -> "received_on < :from and :to >= :from";
            case OUTCOME, FINISHED -> "not open and closed_on between :from and :to";
            case REFUSED -> "not open and closed_on between :from and :to and outcome like 'C%'";
            case CARRIED_OUT -> "received_on <= :to and :to >= :from";
        };
    }

    /** What was not finished on a day is open now or was finished later: two stretches of two indexes. */
    private static String records(RequestMetric metric) {
        return switch (metric) {
            case CARRIED_IN -> UNFINISHED.formatted("closed_on >= :from");
            case CARRIED_OUT -> UNFINISHED.formatted("closed_on > :to");
            case RECEIVED, OUTCOME, FINISHED, REFUSED -> "request";
        };
    }

    private static RecordRow row(ResultSet row, int number) throws SQLException {
        var receivedOn = row.getObject("received_on", LocalDate.class);
        var closedOn = row.getObject("closed_on", LocalDate.class);
        String caseNumber = row.getString("number");
        return new RecordRow(receivedOn + "_" + row.getLong("id"), row.getString("title"), receivedOn,
                "/console/request/" + caseNumber, closedOn == null ? List.of(caseNumber, "在办")
                        : List.of(caseNumber, closedOn + " 办结"));
    }
}

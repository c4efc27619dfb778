package org.gongkai.request.store;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Outcome;
import org.gongkai.request.application.ReEvaluations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReEvaluations implements ReEvaluations {
    private final JdbcClient jdbc;

    JdbcReEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evaluated> ofYear(OrganScope scope, int year, int limit) {
        return jdbc.sql("""
                select r.number, r.organ_id, r.title, r.outcome, r.closed_on, e.result, e.reason, e.next_on, e.by_name,
                    cast(e.at at time zone 'Asia/Shanghai' as date) as on_day
                from request_re_evaluation e join request r on r.id = e.request_id
                where extract(year from e.at at time zone 'Asia/Shanghai') = :year and r.outcome is not null
                    and (:everywhere or r.organ_id = any(:organs))
                order by e.id desc limit :rows""")
                .param("year", year)
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .param("rows", limit)
                .query((row, n) -> new Evaluated(row.getString("number"), new OrganId(row.getLong("organ_id")),
                        row.getString("title"), Outcome.valueOf(row.getString("outcome")),
                        row.getObject("closed_on", LocalDate.class), row.getObject("on_day", LocalDate.class),
                        row.getString("result").equals("DISCLOSE"), row.getString("reason"), row.getString("by_name"),
                        row.getObject("next_on", LocalDate.class)))
                .list();
    }
}

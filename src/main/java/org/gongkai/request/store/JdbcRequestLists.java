package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organ.OrganId;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestId;
import org.gongkai.request.RequestTray;
import org.gongkai.request.Signature;
import org.gongkai.request.application.RequestLine;
import org.gongkai.request.application.RequestLists;
import org.gongkai.request.application.RequestQuery;
import org.gongkai.request.domain.Stage;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists by due day (or by age), each page one statement on one index. */
@Repository
class JdbcRequestLists implements RequestLists {
    private static final String DUE = "coalesce(r.due_on, date '9999-12-31')";
    /** As of today: when the last term to answer is over, a consultation no longer pauses. */
    private static final String STAGE_TODAY = "case when r.stage = 'PAUSED_CONSULT' and r.waits_until < :today then 'RUNNING' else r.stage end";
    private static final String LINE = """
            select r.id, r.number, r.organ_id, r.kind, r.title, r.applicant_kind, r.applicant_name, r.applicant_hash, r.received_on, r.due_on,
                r.waits_until, r.extended, r.late, r.closed_on, r.used_days, r.outcome, r.handler_name,
                r.proposed_days is not null as proposed, r.version, %s as stage_today
            from request r
            """
            .formatted(STAGE_TODAY);

    /** Trays of open cases, by what sets them apart among these: with nothing but what the index on open cases has. */
    private static final Map<RequestTray, String> AT_WORK = Map.of(RequestTray.OPEN, "true", //
            RequestTray.DUE_SOON, "r.due_on between :today and :soon", //
            RequestTray.OVERDUE, "r.due_on < :today", //
            RequestTray.UNCONFIRMED, "r.stage = 'ARRIVED'", //
            RequestTray.WAITING, "r.stage in ('AWAIT_CORRECTION', 'AWAIT_PAYMENT')", //
            RequestTray.CONSULTING, "r.stage = 'PAUSED_CONSULT' and r.waits_until >= :today", //
            RequestTray.TO_APPROVE, """
                    (r.proposed_days is not null
                        or r.id in (select request_id from request_reply_proposal where agreed_at is null))""", //
            RequestTray.UNASSIGNED, "r.handler_id is null", //
            RequestTray.MINE, "r.handler_id = :me");
    private static final String WATCHED = "r.id in (select request_id from request_watcher where account_id = :me)";
    /** 条例 §44: given within the last year, and neither decided against nor published yet. */
    private static final String TO_PUBLISH = """
            not r.open and r.kind = 'DISCLOSURE' and r.outcome in ('A', 'B') and r.closed_on > cast(:today as date) - 365
            and not exists (select 1 from request_publication p where p.request_id = r.id
                and (p.decision = 'NOT' or p.decision = 'PUBLISH' and p.address <> ''))""";
    /** 条例 §18: refused, and not looked at again for a year or since the day that was fixed for it. */
    private static final String TO_RE_EVALUATE = """
            not r.open and r.kind = 'DISCLOSURE' and r.outcome in ('B', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7')
            and (r.closed_on <= cast(:today as date) - 365
                    and not exists (select 1 from request_re_evaluation e where e.request_id = r.id)
                or r.id in (select request_id from (select distinct on (request_id) request_id, result,
                        coalesce(next_on, cast(at at time zone 'Asia/Shanghai' as date) + 365) as again_on
                    from request_re_evaluation order by request_id, id desc) latest
                    where result = 'STILL' and again_on <= cast(:today as date)))""";

    private final JdbcClient jdbc;
    private final SealedNames names;

    JdbcRequestLists(JdbcClient jdbc, SealedNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public Slice<RequestLine> list(RequestQuery query, Desk desk, Cursor from, int limit) {
        var parameters = new HashMap<String, @Nullable Object>();
        var where = where(query, desk, parameters);
        parameters.put("limit", limit + 1);
        var sql = LINE + where
                + (query.tray().isByDueDay() ? byDueDay(from, parameters) : newestFirst(from, parameters))
                + " limit :limit";
        var rows = jdbc.sql(sql).params(parameters).query(this::line).list();
        return Slice.of(rows, limit, line -> key(line, query.tray()), from);
    }

    private static String key(RequestLine line, RequestTray tray) {
        return tray.isByDueDay() ? (line.dueOn() == null ? "9999-12-31" : line.dueOn()) + "_" + line.id()
                : Long.toString(line.id());
    }

    private static String byDueDay(Cursor from, Map<String, @Nullable Object> parameters) {
        var order = from.back() ? " order by " + DUE + " desc, r.id desc" : " order by " + DUE + ", r.id";
        var key = from.key();
        if (key == null || !key.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
            return order;
        }
        parameters.put("keyDue", LocalDate.parse(key.substring(0, 10)));
        parameters.put("keyId", Long.parseLong(key.substring(11)));
        return " and (" + DUE + ", r.id) " + (from.back() ? "<" : ">") + " (:keyDue, :keyId)" + order;
    }

    private static String newestFirst(Cursor from, Map<String, @Nullable Object> parameters) {
        var order = from.back() ? " order by r.id" : " order by r.id desc";
        var key = from.key();
        if (key == null || !key.matches("\\d{1,18}")) {
            return order;
        }
        parameters.put("keyId", Long.parseLong(key));
        return " and r.id " + (from.back() ? ">" : "<") + " :keyId" + order;
    }

    @Override
    public long count(RequestQuery query, Desk desk) {
        var parameters = new HashMap<String, @Nullable Object>();
        return jdbc.sql("select count(*) from request r " + where(query, desk, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<RequestTray, Long> counts(RequestQuery query, Desk desk, List<RequestTray> trays) {
        var parameters = new HashMap<String, @Nullable Object>();
        var filters = filters(query, desk, parameters);
        var counted = trays.stream()
                .map(tray -> counted(tray, filters) + " as " + tray)
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counted + " from request r " + where(filters, "r.open"))
                .params(parameters)
                .query((row, n) -> counts(row, trays))
                .single();
    }

    /** What is at work is counted in one go; all else apart, by its own index. */
    private static String counted(RequestTray tray, List<String> filters) {
        var atWork = AT_WORK.get(tray);
        return atWork != null ? "count(*) filter (where " + atWork + ")"
                : "(select count(*) from request r " + where(filters, tray(tray)) + ")";
    }

    private static Map<RequestTray, Long> counts(ResultSet row, List<RequestTray> trays) throws SQLException {
        var counts = new LinkedHashMap<RequestTray, Long>();
        for (var tray : trays) {
            counts.put(tray, row.getLong(tray.name()));
        }
        return counts;
    }

    private String where(RequestQuery query, Desk desk, Map<String, @Nullable Object> parameters) {
        return where(filters(query, desk, parameters), tray(query.tray()));
    }

    private static String where(List<String> filters, String tray) {
        return "where " + Stream.concat(filters.stream(), Stream.of(tray)).collect(Collectors.joining(" and "));
    }

    private List<String> filters(RequestQuery query, Desk desk, Map<String, @Nullable Object> parameters) {
        var conditions = new ArrayList<String>();
        parameters.put("today", desk.today());
        parameters.put("soon", desk.soon());
        parameters.put("me", desk.officer().value());
        if (!desk.scope().everywhere()) {
            conditions.add("r.organ_id = any(:scope)");
            parameters.put("scope", desk.scope().ids());
        }
        if (query.organ() != null) {
            conditions.add("r.organ_id = :organ");
            parameters.put("organ", query.organ().value());
        }
        if (query.stage() != null) {
            conditions.add(STAGE_TODAY + " = :stage");
            parameters.put("stage", query.stage().name());
        }
        if (query.outcome() != null) {
            conditions.add("r.outcome = :outcome");
            parameters.put("outcome", query.outcome().name());
        }
        if (query.year() != null) {
            conditions.add("r.year = :year");
            parameters.put("year", query.year());
        }
        if (!query.words().isBlank()) {
            conditions.add("(strpos(r.title, :words) > 0 or r.number = upper(:words) or " + named(desk, parameters)
                    + ")");
            parameters.put("words", query.words().strip());
            parameters.put("nameHash", names.hash(query.words()));
        }
        return conditions;
    }

    /** By name only where the officer may know it: a list must not confirm what it does not show. */
    private static String named(Desk desk, Map<String, @Nullable Object> parameters) {
        if (desk.named().everywhere()) {
            return "r.applicant_hash = :nameHash";
        }
        parameters.put("named", desk.named().ids());
        return "r.applicant_hash = :nameHash and r.organ_id = any(:named)";
    }

    private static String tray(RequestTray tray) {
        return switch (tray) {
            case OPEN, DUE_SOON, OVERDUE, UNCONFIRMED, WAITING, CONSULTING, TO_APPROVE, UNASSIGNED, MINE ->
                "r.open and " + AT_WORK.get(tray);
            case WATCHED -> WATCHED;
            case TO_PUBLISH -> TO_PUBLISH;
            case TO_RE_EVALUATE -> TO_RE_EVALUATE;
            case CLOSED -> "not r.open";
            case ALL -> "true";
        };
    }

    @Override
    public List<RequestLine> ofSameApplicant(long organ, String name, long except, LocalDate since, int limit) {
        return jdbc.sql(LINE + """
                where r.organ_id = :organ and r.applicant_hash = :name and r.id <> :except and r.arrived_on >= :since
                order by r.id desc limit :limit""")
                .param("organ", organ)
                .param("name", names.hash(name))
                .param("except", except)
                .param("since", since)
                .param("limit", limit)
                .param("today", since)
                .query(this::line)
                .list();
    }

    @Override
    public List<RequestLine> ofSameLetter(long id) {
        return jdbc.sql(LINE + """
                join request me on me.id = :id
                where r.id <> me.id and coalesce(r.parent_id, r.id) = coalesce(me.parent_id, me.id) order by r.id""")
                .param("id", id)
                .param("today", LocalDate.EPOCH)
                .query(this::line)
                .list();
    }

    @Override
    public List<RequestLine> alike(long id) {
        return jdbc.sql(LINE + """
                where r.id in (select second_id from request_alike where first_id = :id
                    union all select first_id from request_alike where second_id = :id) order by r.id""")
                .param("id", id)
                .param("today", LocalDate.EPOCH)
                .query(this::line)
                .list();
    }

    @Override
    public boolean link(RequestId one, RequestId two, Signature by) {
        return jdbc.sql("""
                insert into request_alike (first_id, second_id, by_account, by_name, at)
                values (least(:one, :two), greatest(:one, :two), :account, :name, :at) on conflict do nothing""")
                .param("one", one.value())
                .param("two", two.value())
                .param("account", by.account() == null ? null : by.account().value())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update() > 0;
    }

    @Override
    public boolean unlink(RequestId one, RequestId two) {
        return jdbc.sql(
                "delete from request_alike where first_id = least(:one, :two) and second_id = greatest(:one, :two)")
                .param("one", one.value())
                .param("two", two.value())
                .update() > 0;
    }

    private RequestLine line(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        return new RequestLine(row.getLong("id"), row.getString("number"), new OrganId(row.getLong("organ_id")),
                CaseKind.valueOf(row.getString("kind")), row.getString("title"),
                ApplicantKind.valueOf(row.getString("applicant_kind")), names.name(row),
                Stage.valueOf(row.getString("stage_today")), row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class), row.getObject("waits_until", LocalDate.class),
                row.getBoolean("extended"), row.getBoolean("late"), row.getObject("closed_on", LocalDate.class),
                row.getObject("used_days", Integer.class), outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("handler_name"), row.getBoolean("proposed"), row.getInt("version"));
    }
}

package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestId;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.secret.Secrets;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** One row per request, one per event, one with the sealed particulars. */
@Repository
class JdbcRequests implements Requests {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final WorkCalendars calendars;
    private final Organs organs;
    private final Secrets secrets;
    private final SealedNames names;
    private final JsonMapper json;
    private final Clock clock;

    JdbcRequests(JdbcClient jdbc, NamedParameterJdbcTemplate batches, WorkCalendars calendars, Organs organs,
            Secrets secrets, SealedNames names, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.calendars = calendars;
        this.organs = organs;
        this.secrets = secrets;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<InformationRequest> find(CaseNumber number) {
        return jdbc.sql("select * from request where number = ?")
                .param(number.toString())
                .query(this::request)
                .optional();
    }

    private InformationRequest request(ResultSet row, int ignored) throws SQLException {
        return InformationRequest.of(RequestRows.snapshot(row, names.applicant(row), history(row.getLong("id"))));
    }

    private List<RecordedEvent> history(long id) {
        return jdbc.sql("select * from request_event where request_id = ? order by number")
                .param(id)
                .query((row, n) -> EventRows.event(row, json))
                .list();
    }

    @Override
    public InformationRequest getLocked(CaseNumber number) {
        // Locked first and read then: a statement that waited for the lock still sees events as they were before.
        jdbc.sql("select id from request where number = ? for update")
                .param(number.toString())
                .query(Long.class)
                .optional();
        return find(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
    }

    @Override
    public List<CaseNumber> nextNumbers(OrganId organ, int year, int count) {
        int last = jdbc.sql("""
                insert into request_serial (organ_id, year, last) values (:organ, :year, :count)
                on conflict (organ_id, year) do update set last = request_serial.last + :count
                returning last""")
                .param("organ", organ.value())
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
        var slug = organs.get(organ).slug();
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(n -> new CaseNumber(slug, year, n)).toList();
    }

    @Override
    public RequestId nextId() {
        return new RequestId(jdbc.sql("select nextval('request_id')").query(Long.class).single());
    }

    @Override
    public void add(InformationRequest request, Particulars particulars, String queryCodeHash) {
        batches.update(
                """
                        insert into request (id, number, organ_id, year, serial, kind, parent_id, channel, arrived_on, signed_on,
                            confirmed_on, mail_number, applicant_kind, applicant_name, applicant_hash, representative, reads_with_difficulty,
                            content, title, form, delivery, query_code_hash, handler_id, handler_name, proposed_days,
                            proposed_reason, proposed_by, proposed_by_name, proposed_at, outcome, version, changed_at, stage, open,
                            received_on, counts_from, due_on, waits_until, extended, corrected, closed_on, used_days, late)
                        values (:id, :number, :organ, :year, :serial, :kind, :parent, :channel, :arrivedOn, :signedOn,
                            :confirmedOn, :mailNumber, :applicantKind, :applicantName, :applicantHash, :representative, :readsWithDifficulty,
                            :content, :title, :form, :delivery, :queryCode, :handler, :handlerName, :proposedDays,
                            :proposedReason, :proposedBy, :proposedByName, :proposedAt, :outcome, :version, :changedAt, :stage, :open,
                            :receivedOn, :countsFrom, :dueOn, :waitsUntil, :extended, :corrected, :closedOn, :usedDays, :late)""",
                named(values(request), request).addValue("queryCode", queryCodeHash));
        jdbc.sql("insert into request_person (request_id, particulars) values (?, ?)")
                .param(request.id().value())
                .param(secrets.seal(json.writeValueAsString(particulars)))
                .update();
        writeEvents(request);
    }

    private MapSqlParameterSource named(MapSqlParameterSource values, InformationRequest request) {
        var applicant = request.snapshot().applicant();
        return values.addValue("applicantName", names.seal(applicant.name()))
                .addValue("applicantHash", names.hash(applicant.name()))
                .addValue("representative", names.seal(applicant.representative()));
    }

    @Override
    public void save(InformationRequest request) {
        int saved = batches.update("""
                update request set arrived_on = :arrivedOn, signed_on = :signedOn, confirmed_on = :confirmedOn,
                    handler_id = :handler, handler_name = :handlerName, proposed_days = :proposedDays,
                    proposed_reason = :proposedReason, proposed_by = :proposedBy, proposed_by_name = :proposedByName,
                    proposed_at = :proposedAt, outcome = :outcome, version = version + 1, changed_at = :changedAt,
                    stage = :stage, open = :open, received_on = :receivedOn, counts_from = :countsFrom, due_on = :dueOn,
                    waits_until = :waitsUntil, extended = :extended, corrected = :corrected, closed_on = :closedOn,
                    used_days = :usedDays, late = :late
                where id = :id and version = :version""", values(request));
        if (saved == 0) {
            throw new NewerVersionExists(new Subject("request", request.number().toString()));
        }
        writeEvents(request);
    }

    private MapSqlParameterSource values(InformationRequest request) {
        return RequestRows.values(request, calendars.local(), clock.instant());
    }

    private void writeEvents(InformationRequest request) {
        var fresh = request.fresh();
        int first = request.history().size() - fresh.size() + 1;
        var rows = IntStream.range(0, fresh.size())
                .mapToObj(i -> EventRows.values(request.id().value(), first + i, fresh.get(i), json))
                .toArray(MapSqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(EventRows.INSERT, rows);
        }
    }

    @Override
    public Particulars particulars(RequestId id) {
        return jdbc.sql("select particulars from request_person where request_id = ? and particulars is not null")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(sealed -> json.readValue(secrets.open(sealed), Particulars.class))
                .orElse(Particulars.NONE);
    }

    @Override
    public boolean isQueryCode(CaseNumber number, String hash) {
        return jdbc.sql("select count(*) from request where number = ? and query_code_hash = ?")
                .param(number.toString())
                .param(hash)
                .query(Integer.class)
                .single() > 0;
    }

    @Override
    public void recount(List<InformationRequest> some) {
        batches.batchUpdate("""
                update request set stage = :stage, open = :open, received_on = :receivedOn, counts_from = :countsFrom,
                    due_on = :dueOn, waits_until = :waitsUntil, used_days = :usedDays, late = :late
                where id = :id""", some.stream().map(this::values).toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public List<InformationRequest> listOpen(RequestId after, int limit) {
        var ids = jdbc.sql("select id from request where open and id > ? order by id limit ?")
                .params(after.value(), limit)
                .query(Long.class)
                .list();
        return ids.isEmpty() ? List.of() : withHistories(ids.toArray(Long[]::new));
    }

    @Override
    public List<InformationRequest> listOpenLocked(RequestId after, int limit) {
        jdbc.sql("select id from request where open and id > ? order by id limit ? for update")
                .params(after.value(), limit)
                .query(Long.class)
                .list();
        return listOpen(after, limit);
    }

    /** Two questions for all of them. */
    private List<InformationRequest> withHistories(Long[] ids) {
        var histories = new HashMap<Long, List<RecordedEvent>>();
        jdbc.sql("select * from request_event where request_id = any(?) order by request_id, number")
                .param(ids)
                .query(row -> {
                    histories.computeIfAbsent(row.getLong("request_id"), first -> new ArrayList<>())
                            .add(EventRows.event(row, json));
                });
        return jdbc.sql("select * from request where id = any(?) order by id")
                .param(ids)
                .query((row, n) -> InformationRequest.of(RequestRows.snapshot(row, names.applicant(row),
                        histories.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }
}

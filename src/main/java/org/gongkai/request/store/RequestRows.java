package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Applicant;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.gongkai.request.domain.Handler;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.InformationRequest.Snapshot;
import org.gongkai.request.domain.Proposal;
import org.gongkai.request.domain.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Requests to rows and back, with what the clock reads written beside for lists. */
final class RequestRows {
    private RequestRows() {}

    static Snapshot snapshot(ResultSet row, Applicant applicant, List<RecordedEvent> history) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        var outcome = row.getString("outcome");
        return new Snapshot(new RequestId(row.getLong("id")),
                CaseNumber.parse(row.getString("number")).orElseThrow(),
                new OrganId(row.getLong("organ_id")), CaseKind.valueOf(row.getString("kind")),
                parent == null ? null : new RequestId(parent), arrival(row), applicant, wanted(row), history,
                outcome == null ? null : Outcome.valueOf(outcome), handler(row), proposal(row), row.getInt("version"));
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(ArrivalChannel.valueOf(row.getString("channel")),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class), row.getObject("confirmed_on", LocalDate.class),
                row.getString("mail_number"));
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(row.getString("content"), Wanted.Form.valueOf(row.getString("form")),
                Wanted.Delivery.valueOf(row.getString("delivery")));
    }

    private static @Nullable Handler handler(ResultSet row) throws SQLException {
        var account = row.getObject("handler_id", Long.class);
        return account == null ? null : new Handler(new AccountId(account), row.getString("handler_name"));
    }

    private static @Nullable Proposal proposal(ResultSet row) throws SQLException {
        var at = row.getObject("proposed_at", OffsetDateTime.class);
        var account = row.getObject("proposed_by", Long.class);
        return at == null ? null
                : new Proposal(WorkingDays.of(row.getInt("proposed_days")), row.getString("proposed_reason"),
                        new Signature(account == null ? null : new AccountId(account),
                                row.getString("proposed_by_name"), at.toInstant()));
    }

    static MapSqlParameterSource values(InformationRequest request, WorkCalendar calendar, Instant now) {
        var it = request.snapshot();
        var values = new MapSqlParameterSource("id", it.id().value()).addValue("number", it.number().toString())
                .addValue("organ", it.organ().value())
                .addValue("year", it.number().year())
                .addValue("serial", it.number().serial())
                .addValue("kind", it.kind().name())
                .addValue("parent", it.parent() == null ? null : it.parent().value())
                .addValue("outcome", it.outcome() == null ? null : it.outcome().name())
                .addValue("version", it.version())
                .addValue("changedAt", now.atOffset(ZoneOffset.UTC));
        asked(values, it);
        inside(values, it);
        return clock(values, request, calendar);
    }

    private static void asked(MapSqlParameterSource values, Snapshot it) {
        values.addValue("channel", it.arrival().channel().name())
                .addValue("arrivedOn", it.arrival().arrivedOn())
                .addValue("signedOn", it.arrival().signedOn())
                .addValue("confirmedOn", it.arrival().confirmedOn())
                .addValue("mailNumber", it.arrival().mailNumber())
                .addValue("applicantKind", it.applicant().kind().name())
                .addValue("readsWithDifficulty", it.applicant().readsWithDifficulty())
                .addValue("content", it.wanted().content())
                .addValue("title", it.wanted().title())
                .addValue("form", it.wanted().form().name())
                .addValue("delivery", it.wanted().delivery().name());
    }

    private static void inside(MapSqlParameterSource values, Snapshot it) {
        var handler = it.handler();
        var proposal = it.proposal();
        values.addValue("handler", handler == null ? null : handler.account().value())
                .addValue("handlerName", handler == null ? null : handler.name())
                .addValue("proposedDays", proposal == null ? null : proposal.by().count())
                .addValue("proposedReason", proposal == null ? null : proposal.reason())
                .addValue("proposedBy", proposal == null || proposal.from().account() == null ? null
                        : proposal.from().account().value())
                .addValue("proposedByName", proposal == null ? null : proposal.from().name())
                .addValue("proposedAt", proposal == null ? null : proposal.from().at().atOffset(ZoneOffset.UTC));
    }

    /** What the clock reads on the day of the last event. Days left and overdue move with today and are asked anew. */
    private static MapSqlParameterSource clock(MapSqlParameterSource values, InformationRequest request,
            WorkCalendar calendar) {
        var reading = request.readOn(request.lastDay(), calendar);
        boolean open = reading.stage().isOpen();
        return values.addValue("stage", reading.stage().name())
                .addValue("open", open)
                .addValue("receivedOn", reading.receivedOn())
                .addValue("countsFrom", reading.countsFrom())
                .addValue("dueOn", reading.dueOn())
                .addValue("waitsUntil", reading.waitsUntil())
                .addValue("extended", reading.extended())
                .addValue("corrected", request.facts().stream().anyMatch(CaseEvent.CorrectionAsked.class::isInstance))
                .addValue("closedOn", open ? null : closedOn(request))
                .addValue("usedDays", open ? null : reading.used())
                .addValue("late", reading.overdue() && !open);
    }

    /** Archiving comes after the end and does not move it. */
    private static LocalDate closedOn(InformationRequest request) {
        return request.facts()
                .reversed()
                .stream()
                .filter(event -> !(event instanceof CaseEvent.Archived))
                .findFirst()
                .orElseThrow()
                .on();
    }
}

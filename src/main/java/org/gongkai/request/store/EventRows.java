package org.gongkai.request.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccountId;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events to rows and back; each kind uses the columns it has something for. */
final class EventRows {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
    };

    static final String INSERT = """
            insert into request_event (request_id, number, kind, on_day, received_on, working_days, approved_by, party,
                due_on, note, details, by_account, by_name, at)
            values (:request, :number, :kind, :on, :receivedOn, :workingDays, :approvedBy, :party,
                :due, :note, :details::jsonb, :account, :name, :at)""";

    private EventRows() {}

    static MapSqlParameterSource values(long request, int number, RecordedEvent recorded, JsonMapper json) {
        var event = recorded.event();
        var values = new MapSqlParameterSource("request", request).addValue("number", number)
                .addValue("kind", event.kind().name())
                .addValue("on", event.on())
                .addValue("note", recorded.note())
                .addValue("details", json.writeValueAsString(recorded.details()))
                .addValue("account", recorded.by().account() == null ? null : recorded.by().account().value())
                .addValue("name", recorded.by().name())
                .addValue("at", recorded.by().at().atOffset(ZoneOffset.UTC));
        return special(values, event);
    }

    private static MapSqlParameterSource special(MapSqlParameterSource values, CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionAsked asked ->
                special(values, asked.receivedOn(), asked.period(), null, null, null);
            case CaseEvent.LateCorrectionAccepted late -> special(values, null, null, late.approvedBy(), null, null);
            case CaseEvent.ThirdPartyAsked asked ->
                special(values, asked.receivedOn(), null, null, asked.party(), null);
            case CaseEvent.ThirdPartyAnswered answer -> special(values, null, null, null, answer.party(), null);
            case CaseEvent.OrganConsulted asked -> special(values, asked.receivedOn(), null, null, asked.party(), null);
            case CaseEvent.OrganAnswered answer -> special(values, null, null, null, answer.party(), null);
            case CaseEvent.NoticeReceived received -> special(values, null, null, null, received.party(), null);
            case CaseEvent.HandedOver handed -> special(values, null, null, null, handed.party(), null);
            case CaseEvent.Extended extended -> special(values, null, extended.by(), extended.approvedBy(), null, null);
            case CaseEvent.FeeAsked asked -> special(values, asked.receivedOn(), null, null, null, null);
            case CaseEvent.LaterDayFixed later -> special(values, null, null, null, null, later.due());
            case CaseEvent.RedoOrdered order -> special(values, null, order.period(), null, null, null);
            default -> special(values, null, null, null, null, null);
        };
    }

    private static MapSqlParameterSource special(MapSqlParameterSource values, @Nullable LocalDate receivedOn,
            @Nullable WorkingDays days, @Nullable String approvedBy, @Nullable String party, @Nullable LocalDate due) {
        return values.addValue("receivedOn", receivedOn)
                .addValue("workingDays", days == null ? null : days.count())
                .addValue("approvedBy", approvedBy)
                .addValue("party", party)
                .addValue("due", due);
    }

    static RecordedEvent event(ResultSet row, JsonMapper json) throws SQLException {
        var account = row.getObject("by_account", Long.class);
        return new RecordedEvent(happened(row), new Signature(account == null ? null : new AccountId(account),
                row.getString("by_name"), row.getObject("at", OffsetDateTime.class).toInstant()), row.getString("note"),
                json.readValue(row.getString("details"), DETAILS));
    }

    private static CaseEvent happened(ResultSet row) throws SQLException {
        var on = row.getObject("on_day", LocalDate.class);
        var receivedOn = row.getObject("received_on", LocalDate.class);
        var days = WorkingDays.of(row.getInt("working_days"));
        var party = row.getString("party");
        var approvedBy = row.getString("approved_by");
        return switch (EventKind.valueOf(row.getString("kind"))) {
            case RECEIPT_FIXED -> new CaseEvent.ReceiptFixed(on);
            case CORRECTION_ASKED -> new CaseEvent.CorrectionAsked(on, receivedOn, days);
            case NOTICE_RECEIVED -> new CaseEvent.NoticeReceived(on, requireNonNull(party));
            case CORRECTION_RECEIVED -> new CaseEvent.CorrectionReceived(on);
            case CORRECTION_LAPSED -> new CaseEvent.CorrectionLapsed(on);
            case LATE_CORRECTION_ACCEPTED -> new CaseEvent.LateCorrectionAccepted(on, requireNonNull(approvedBy));
            case THIRD_PARTY_ASKED -> new CaseEvent.ThirdPartyAsked(on, receivedOn, requireNonNull(party));
            case THIRD_PARTY_ANSWERED -> new CaseEvent.ThirdPartyAnswered(on, requireNonNull(party));
            case ORGAN_CONSULTED -> new CaseEvent.OrganConsulted(on, receivedOn, requireNonNull(party));
            case ORGAN_ANSWERED -> new CaseEvent.OrganAnswered(on, requireNonNull(party));
            case EXTENDED -> new CaseEvent.Extended(on, days, requireNonNull(approvedBy));
            case FEE_ASKED -> new CaseEvent.FeeAsked(on, receivedOn);
            case FEE_PAID -> new CaseEvent.FeePaid(on);
            case FEE_LAPSED -> new CaseEvent.FeeLapsed(on);
            case REASON_ASKED -> new CaseEvent.ReasonAsked(on);
            case REASON_GIVEN -> new CaseEvent.ReasonGiven(on);
            case LATER_DAY_FIXED ->
                new CaseEvent.LaterDayFixed(on, requireNonNull(row.getObject("due_on", LocalDate.class)));
            case WITHDRAWN -> new CaseEvent.Withdrawn(on);
            case HANDED_OVER -> new CaseEvent.HandedOver(on, requireNonNull(party));
            case REPLIED -> new CaseEvent.Replied(on);
            case REDO_ORDERED -> new CaseEvent.RedoOrdered(on, days);
            case ARCHIVED -> new CaseEvent.Archived(on);
        };
    }
}

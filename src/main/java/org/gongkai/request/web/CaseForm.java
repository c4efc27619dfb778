package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.BadInput;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.ThirdPartyOpinion;
import org.gongkai.request.domain.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What an officer typed on a case; kept as typed whatever becomes of it. */
public final class CaseForm {
    public static final CaseForm BLANK = new CaseForm(Map.of());

    private final Map<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    CaseForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String value(String field, String otherwise) {
        var value = value(field);
        return value.isEmpty() ? otherwise : value;
    }

    @Nullable
    LocalDate dateOrNull(String field) {
        return TypedDay.read(value(field), field, errors);
    }

    LocalDate date(String field) {
        var date = dateOrNull(field);
        if (date == null) {
            errors.putIfAbsent(field, "请填写日期");
            return LocalDate.EPOCH;
        }
        return date;
    }

    WorkingDays days(String field, int usual) {
        var text = value(field, Integer.toString(usual)).strip();
        if (!text.matches("[1-9]\\d{0,2}")) {
            errors.put(field, "请填写工作日数，1 以上的整数");
            return WorkingDays.of(usual);
        }
        return WorkingDays.of(Integer.parseInt(text));
    }

    void check() {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /** @throws BadInput with what is missing or wrong */
    CaseEvent event(CaseAct act, String officer) {
        var on = date("on");
        var received = act.isLetter() ? dateOrNull("receivedOn") : null;
        if (received != null && received.isBefore(on)) {
            errors.put("receivedOn", "对方收到的日期不能早于发出的日期");
        }
        if (act.isConsultation() && value("party").isBlank()) {
            errors.put("party", "请填写向谁征求意见");
        }
        check();
        return event(act, on, received, value("party").strip(), officer);
    }

    private CaseEvent event(CaseAct act, LocalDate on, @Nullable LocalDate received, String party, String officer) {
        var event = switch (act.event()) {
            case CORRECTION_ASKED -> new CaseEvent.CorrectionAsked(on, received, days("workingDays", 10));
            case THIRD_PARTY_ASKED -> new CaseEvent.ThirdPartyAsked(on, received, party);
            case THIRD_PARTY_ANSWERED -> new CaseEvent.ThirdPartyAnswered(on, party);
            case ORGAN_CONSULTED -> new CaseEvent.OrganConsulted(on, received, party);
            case ORGAN_ANSWERED -> new CaseEvent.OrganAnswered(on, party);
            case FEE_ASKED -> new CaseEvent.FeeAsked(on, received);
            case LATE_CORRECTION_ACCEPTED -> new CaseEvent.LateCorrectionAccepted(on, officer);
            case EXTENDED -> new CaseEvent.Extended(on, days("workingDays", 20), officer);
            case LATER_DAY_FIXED -> new CaseEvent.LaterDayFixed(on, date("due"));
            case REDO_ORDERED -> new CaseEvent.RedoOrdered(on, days("workingDays", 20));
            default -> act.probe(on, party);
        };
        check();
        return event;
    }

    Map<String, String> details(CaseAct act) {
        var details = new HashMap<String, String>();
        if (act == CaseAct.THIRD_PARTY_OPINION) {
            var opinion = value(RecordedEvent.OPINION);
            if (!opinion.isEmpty()) {
                details.put(RecordedEvent.OPINION, ThirdPartyOpinion.valueOf(opinion).name());
            }
        }
        keep(details, RecordedEvent.MAIL_NUMBER, "amount");
        return details;
    }

    Map<String, String> replyDetails() {
        var details = new HashMap<String, String>();
        keep(details, RecordedEvent.EVIDENCE, RecordedEvent.PUBLIC_INTEREST, RecordedEvent.OWN_CHOICE,
                RecordedEvent.DELIVERY, RecordedEvent.MAIL_NUMBER, RecordedEvent.OTHER_ORGAN);
        return details;
    }

    private void keep(Map<String, String> details, String... fields) {
        for (var field : fields) {
            if (!value(field).isBlank()) {
                details.put(field, value(field).strip());
            }
        }
    }
}

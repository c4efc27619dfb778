package org.gongkai.request.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.BadInput;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseEvent.CorrectionAsked;
import org.gongkai.request.domain.RequestLaw;
import org.gongkai.request.web.ClockQuestion.TypedEvent;
import org.jspecify.annotations.Nullable;

/** Reads what was typed or sent to the clock; collects what is wrong with it, field by field. */
final class ClockReader {
    static final int MOST_EVENTS = 200;
    private static final int LONGEST_CASE_IN_YEARS = 30;
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** @throws BadInput with the name of every field that cannot be taken as it is */
    static ClockQuestion read(ClockQuestion.Typed typed, String usualCalendar) {
        var reader = new ClockReader();
        var question = reader.question(typed, usualCalendar);
        return question.filter(q -> reader.errors.isEmpty()).orElseThrow(() -> new BadInput(reader.errors));
    }

    private Optional<ClockQuestion> question(ClockQuestion.Typed typed, String usualCalendar) {
        var receivedOn = date("receivedOn", typed.receivedOn());
        if (receivedOn != null && receivedOn.isBefore(RequestLaw.FIRST_DAY)) {
            errors.put("receivedOn", "《政府信息公开条例》自 2008 年 5 月 1 日起施行，收到日期不能更早");
        }
        if (typed.events().size() > MOST_EVENTS) {
            errors.put("events", "最多 %d 个事件".formatted(MOST_EVENTS));
            return Optional.empty();
        }
        var events = events(typed.events());
        var asOf = asOf(typed.asOf(), receivedOn, events);
        return receivedOn == null || asOf == null ? Optional.empty()
                : Optional.of(new ClockQuestion(receivedOn,
                        typed.calendar().isBlank() ? usualCalendar : typed.calendar().strip(), asOf, events));
    }

    private List<CaseEvent> events(List<TypedEvent> typed) {
        var events = new ArrayList<CaseEvent>();
        for (int i = 0; i < typed.size(); i++) {
            var event = event("events[" + i + "].", typed.get(i));
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private @Nullable LocalDate asOf(String typed, @Nullable LocalDate receivedOn, List<CaseEvent> events) {
        var usual = events.isEmpty() ? receivedOn : events.getLast().on();
        var asOf = typed.isBlank() ? usual : date("asOf", typed);
        if (asOf == null || receivedOn == null) {
            return asOf;
        }
        if (!typed.isBlank() && asOf.isBefore(receivedOn)) {
            errors.put("asOf", "查看日期不能早于收到申请的日期");
        } else if (asOf.isAfter(receivedOn.plusYears(LONGEST_CASE_IN_YEARS))) {
            errors.put("asOf", "查看日期与收到申请的日期相差不能超过 %d 年".formatted(LONGEST_CASE_IN_YEARS));
        }
        return asOf;
    }

    private @Nullable CaseEvent event(String at, TypedEvent typed) {
        var type = typed.given("type");
        if (type == null) {
            errors.put(at + "type", "缺少事件类型");
            return null;
        }
        var on = date(at + "on", typed.value("on"));
        var receivedOn = typed.given("receivedOn") == null ? null
                : date(at + "receivedOn", typed.value("receivedOn"));
        if (on != null && receivedOn != null && receivedOn.isBefore(on)) {
            errors.put(at + "receivedOn", "收到文书的日期不能早于发出的日期");
            return null;
        }
        return event(at, type, on == null ? LAST_DAY : on, receivedOn, typed);
    }

    private @Nullable CaseEvent event(String at, String type, LocalDate on, @Nullable LocalDate receivedOn,
            TypedEvent typed) {
        return switch (type) {
            case "CORRECTION_ASKED" -> new CorrectionAsked(on, receivedOn,
                    typed.given("workingDays") == null ? CorrectionAsked.USUAL_PERIOD : days(at, typed));
            case "CORRECTION_RECEIVED" -> new CaseEvent.CorrectionReceived(on);
            case "CORRECTION_LAPSED" -> new CaseEvent.CorrectionLapsed(on);
            case "THIRD_PARTY_ASKED" -> new CaseEvent.ThirdPartyAsked(on, receivedOn, "");
            case "THIRD_PARTY_ANSWERED" -> new CaseEvent.ThirdPartyAnswered(on, "");
            case "ORGAN_CONSULTED" -> new CaseEvent.OrganConsulted(on, receivedOn, "");
            case "ORGAN_ANSWERED" -> new CaseEvent.OrganAnswered(on, "");
            case "EXTENDED" -> new CaseEvent.Extended(on, days(at, typed), typed.value("approvedBy").strip());
            case "FEE_ASKED" -> new CaseEvent.FeeAsked(on, receivedOn);
            case "FEE_PAID" -> new CaseEvent.FeePaid(on);
            case "FEE_LAPSED" -> new CaseEvent.FeeLapsed(on);
            case "REASON_ASKED" -> new CaseEvent.ReasonAsked(on);
            case "REASON_GIVEN" -> new CaseEvent.ReasonGiven(on);
            case "WITHDRAWN" -> new CaseEvent.Withdrawn(on);
            case "REPLIED" -> new CaseEvent.Replied(on);
            default -> unknown(at, type);
        };
    }

    private @Nullable CaseEvent unknown(String at, String type) {
        errors.put(at + "type", "没有“%s”这种事件；可用的有 %s".formatted(shortened(type), ClockEvents.NAMES));
        return null;
    }

    private WorkingDays days(String at, TypedEvent typed) {
        var text = typed.value("workingDays").strip();
        if (text.matches("[1-9]\\d{0,2}")) {
            return WorkingDays.of(Integer.parseInt(text));
        }
        errors.put(at + "workingDays", "请填写工作日数，1 以上的整数");
        return WorkingDays.of(1);
    }

    private @Nullable LocalDate date(String field, String text) {
        if (text.isBlank()) {
            errors.put(field, "缺少日期");
            return null;
        }
        try {
            var date = LocalDate.parse(text.strip());
            if (date.isAfter(LAST_DAY) || date.getYear() < 1900) {
                errors.put(field, "日期超出可以计算的范围");
            }
            return date;
        } catch (DateTimeParseException e) {
            errors.put(field, "“%s”不是日期，请写成 2026-11-25".formatted(shortened(text)));
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

package org.gongkai.request.papers.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.Outcome;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.InformationRequest.Snapshot;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.papers.domain.LegalBasis;
import org.gongkai.request.papers.domain.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case puts into slots; nobody types it, so that nobody mistypes it. */
@Component
class CaseValues {
    private final Organs organs;
    private final WorkCalendars calendars;
    private final Requests requests;
    private final Intake intake;

    CaseValues(Organs organs, WorkCalendars calendars, Requests requests, Intake intake) {
        this.organs = organs;
        this.calendars = calendars;
        this.requests = requests;
        this.intake = intake;
    }

    Map<Slot, String> of(InformationRequest request, @Nullable Outcome outcome, LocalDate day) {
        var snapshot = request.snapshot();
        var reading = request.readOn(day, calendars.local());
        Map<Slot, String> values = new EnumMap<>(Slot.class);
        values.put(Slot.ADDRESSEE, snapshot.applicant().name());
        values.put(Slot.YOU, snapshot.applicant().kind().isPerson() ? "您" : "贵单位");
        var who = requests.particulars(snapshot.id()).masked();
        values.put(Slot.KIND, snapshot.applicant().kind().term());
        values.put(Slot.REPRESENTATIVE, snapshot.applicant().representative());
        values.put(Slot.DOCUMENT, (who.document() + " " + who.documentNumber()).strip());
        values.put(Slot.PHONE, who.phone());
        values.put(Slot.ADDRESS, (who.address() + " " + who.postcode()).strip());
        values.put(Slot.EMAIL, who.email());
        values.put(Slot.ARRIVED_ON, written(snapshot.arrival().arrivedOn()));
        values.put(Slot.HANDLER, snapshot.handler() == null ? "" : snapshot.handler().name());
        values.put(Slot.CASE_NUMBER, snapshot.number().toString());
        values.put(Slot.RECEIVED_ON, written(reading.receivedOn()));
        values.put(Slot.CHANNEL, snapshot.arrival().channel().term());
        values.put(Slot.CONTENT, content(snapshot));
        values.put(Slot.COURSE, course(snapshot));
        values.put(Slot.ORGAN, organs.nameOn(snapshot.organ(), day));
        values.put(Slot.TODAY, written(day));
        values.put(Slot.DUE_ON, written(reading.dueOn()));
        values.put(Slot.FORM, snapshot.wanted().form().term() + "，" + snapshot.wanted().delivery().term());
        values.put(Slot.BASIS, outcome == null ? "" : LegalBasis.of(outcome));
        values.put(Slot.DECISION, outcome == null ? "" : outcome.term());
        return values;
    }

    /** Third parties and organs asked in this case: their names do not belong into a letter to the applicant. */
    List<String> strangers(InformationRequest request) {
        return request.facts().stream().flatMap(event -> switch (event) {
            case CaseEvent.ThirdPartyAsked asked -> Stream.of(asked.party());
            default -> Stream.<String>of();
        }).filter(name -> !name.isBlank()).distinct().toList();
    }

    /** In the applicant's words, first and corrected, for the template to set between quotation marks. */
    private String content(Snapshot snapshot) {
        var corrections = intake.messages(snapshot.id())
                .stream()
                .filter(message -> message.kind() == Message.Kind.CORRECTION)
                .map(message -> "”；" + written(message.day()) + "补正：“" + message.text());
        return Stream.concat(Stream.of(snapshot.wanted().content()), corrections).collect(Collectors.joining());
    }

    private static String course(Snapshot snapshot) {
        List<String> steps = new ArrayList<>();
        for (var recorded : snapshot.history()) {
            String on = written(recorded.event().on());
            switch (recorded.event()) {
                case CaseEvent.CorrectionAsked asked -> steps.add(on + "，本机关告知补正");
                case CaseEvent.CorrectionReceived received -> steps.add(on + "，收到补正的申请");
                case CaseEvent.ThirdPartyAsked asked -> steps.add(on + "，书面征求第三方意见");
                case CaseEvent.OrganConsulted asked -> steps.add(on + "，征求其他机关意见");
                case CaseEvent.Extended extended -> steps.add(on + "，告知延长答复期限" + extended.by().count() + "个工作日");
                case CaseEvent.FeePaid paid -> steps.add(on + "，收到信息处理费");
                default -> {
                    // not told to the applicant
                }
            }
        }
        return steps.isEmpty() ? "" : String.join("；", steps) + "。";
    }

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}

package org.gongkai.request.papers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.LegalClock;
import org.gongkai.request.fee.Tariff;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.springframework.stereotype.Component;

/** What the case already knows is proposed to the officer who drafts a document; he may change it. */
@Component
class PrefillingPapers {
    private static final WorkingDays USUAL_EXTENSION = WorkingDays.of(20);

    private final StaffRequests requests;
    private final WorkCalendars calendars;
    private final Clock clock;

    PrefillingPapers(StaffRequests requests, WorkCalendars calendars, Clock clock) {
        this.requests = requests;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param typed stays as it is */
    Map<Slot, String> over(Map<Slot, String> typed, PaperKind kind, InformationRequest request) {
        Map<Slot, String> values = new EnumMap<>(Slot.class);
        values.putAll(of(kind, request));
        values.putAll(typed);
        return values;
    }

    private Map<Slot, String> of(PaperKind kind, InformationRequest request) {
        return switch (kind) {
            case CORRECTION -> Map.of(Slot.PERIOD, "收到本告知书之日起" + CaseEvent.CorrectionAsked.USUAL_PERIOD + "内");
            case REASONS_ASKED -> Map.of(Slot.PERIOD, "收到本告知书之日起10个工作日内", Slot.MATTER, volume(request));
            case EXTENSION_TOLD -> extension(request);
            case ORGAN_ASKED -> Map.of(Slot.PERIOD, "收到本函之日起15个工作日内");
            case FEE -> Map.of(Slot.TARIFF, Tariff.BY_ITEM.term(), Slot.UNITS, "1", Slot.EARLIER,
                    Integer.toString(requests.earlierInMonth(request).size()));
            default -> Map.of();
        };
    }

    /** 条例 §35: the figures that make the number abnormal. */
    private String volume(InformationRequest request) {
        int inMonth = requests.earlierInMonth(request).size() + 1;
        int inYear = requests.ofSameApplicant(request).size() + 1;
        return "本月以来，{称谓}已向本机关提出申请%d件，一年以来共%d件。".formatted(inMonth, inYear)
                .replace("{称谓}", request.snapshot().applicant().kind().isPerson() ? "您" : "贵单位");
    }

    private Map<Slot, String> extension(InformationRequest request) {
        var proposal = request.snapshot().proposal();
        var by = proposal == null ? USUAL_EXTENSION : proposal.by();
        return Map.of(Slot.EXTENSION, by + dueAfter(request, by), Slot.REASON,
                proposal == null ? "" : proposal.reason());
    }

    private String dueAfter(InformationRequest request, WorkingDays by) {
        try {
            var due = LegalClock.after(request.facts(), new CaseEvent.Extended(LocalDate.now(clock), by, "待签发"),
                    calendars.local()).dueOn();
            return due == null ? "" : "，至" + CaseValues.written(due);
        } catch (UnlawfulAct notNow) {
            return "";
        }
    }
}

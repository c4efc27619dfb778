package org.gongkai.request.web;

import static org.gongkai.identity.Permission.APPROVE_REQUESTS;
import static org.gongkai.identity.Permission.HANDLE_REQUESTS;
import static org.gongkai.identity.Permission.READ_CASE_FILES;
import static org.gongkai.identity.Permission.SUPERVISE_REQUESTS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Officers;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.notice.LetterState;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CasePapers;
import org.gongkai.request.EventKind;
import org.gongkai.request.OwnRecordResult;
import org.gongkai.request.Particulars;
import org.gongkai.request.ThirdPartyOpinion;
import org.gongkai.request.application.ApprovingReplies;
import org.gongkai.request.application.HandingRequestsOver;
import org.gongkai.request.application.InsideTheHouse;
import org.gongkai.request.application.Reminders;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.request.application.WorkingInside;
import org.gongkai.request.domain.HandingOver;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Reading;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.intake.application.LettersToApplicants;
import org.gongkai.request.web.CasePage.Moment;
import org.gongkai.request.web.CasePage.NextStep;
import org.gongkai.request.web.CasePage.Problem;
import org.gongkai.request.web.CasePage.ReplyStep;
import org.gongkai.request.web.CasePage.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a case shows. */
@Component
class CasePages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final StaffRequests staff;
    private final WorkingInside inside;
    private final InsideTheHouse house;
    private final Reminders reminders;
    private final CasePapers papers;
    private final HandingRequestsOver handing;
    private final ApprovingReplies replies;
    private final LettersToApplicants letters;
    private final AccessPolicy policy;
    private final Officers officers;
    private final Organs organs;
    private final WorkCalendars calendars;
    private final Clock clock;

    CasePages(StaffRequests staff, WorkingInside inside, InsideTheHouse house, Reminders reminders,
            CasePapers papers, HandingRequestsOver handing, ApprovingReplies replies, LettersToApplicants letters,
            AccessPolicy policy, Officers officers, Organs organs,
            WorkCalendars calendars,
            Clock clock) {
        this.staff = staff;
        this.inside = inside;
        this.house = house;
        this.reminders = reminders;
        this.papers = papers;
        this.handing = handing;
        this.replies = replies;
        this.letters = letters;
        this.policy = policy;
        this.officers = officers;
        this.organs = organs;
        this.calendars = calendars;
        this.clock = clock;
    }

    CasePage of(InformationRequest request, Officer officer, CaseForm form, Map<String, String> errors,
            @Nullable Problem problem, @Nullable Particulars revealed) {
        var today = LocalDate.now(clock);
        boolean named = policy.may(officer, READ_CASE_FILES, request.organ());
        var it = named ? request.snapshot() : request.snapshot().masked();
        var reading = staff.read(request);
        var rights = new Rights(policy.may(officer, HANDLE_REQUESTS, it.organ()),
                policy.may(officer, APPROVE_REQUESTS, it.organ()), policy.may(officer, SUPERVISE_REQUESTS, it.organ()));
        var parties = openParties(request);
        return new CasePage(it, organs.get(it.organ()).name(), reading, today,
                MonthGrid.of(reading.days(), List.of(), marks(request), reading.dueOn(), today),
                timeline(request, reading), next(request, rights, parties, today), reply(request, today),
                inside.masked(request), revealed,
                new CasePage.Inside(house.notes(it.id()), house.isWatched(it.id(), officer.id()), house.urges(it.id()),
                        house.publication(it.id()), house.reEvaluations(it.id()), reminders.given(it.id())),
                rights, rights.handle() ? officers.holding(HANDLE_REQUESTS, it.organ()) : List.of(),
                neighbours(request), parties,
                papers.onTheirWay(it.number()), passage(request, rights),
                approval(request, officer), clock.instant(), form, errors, problem);
    }

    private CasePage.Neighbours neighbours(InformationRequest request) {
        return new CasePage.Neighbours(staff.ofSameLetter(request), staff.ofSameApplicant(request),
                staff.alike(request));
    }

    private CasePage.Approval approval(InformationRequest request, Officer officer) {
        var underWay = replies.underWay(request).orElse(null);
        return new CasePage.Approval(replies.needsSecondPerson(), underWay,
                underWay != null && officer.id().equals(underWay.from().account()));
    }

    /** Who did what after an instant, for whoever was overtaken; the last thing done when the instant is unknown. */
    List<CasePage.Since> since(InformationRequest request, String opened) {
        var from = instant(opened);
        var done = request.history().reversed().stream().filter(one -> one.by().at().isAfter(from)).toList();
        return done.stream()
                .limit(5)
                .map(one -> new CasePage.Since(MINUTE.format(one.by().at().atZone(clock.getZone())), one.by().name(),
                        one.event().kind().term(), one.note()))
                .toList();
    }

    private static Instant instant(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException unknown) {
            return Instant.EPOCH;
        }
    }

    private CasePage.Passage passage(InformationRequest request, Rights rights) {
        boolean may = rights.handle() && handing.mayBeHandedOver(request);
        return new CasePage.Passage(handing.origin(request.id()).map(this::stop).orElse(null),
                handing.onwards(request.id()).map(this::stop).orElse(null), may ? handing.others(request) : List.of());
    }

    private CasePage.Stop stop(HandingOver.Link link) {
        return new CasePage.Stop(link.other().toString(), organs.get(link.organ()).name(), link.by().day(),
                link.reason(), link.by().name());
    }

    private List<NextStep> next(InformationRequest request, Rights rights, List<String> parties, LocalDate today) {
        return Arrays.stream(CaseAct.values())
                .map(act -> step(request, act, rights, parties.isEmpty() ? "" : parties.getFirst(), today))
                .toList();
    }

    private NextStep step(InformationRequest request, CaseAct act, Rights rights, String party, LocalDate today) {
        boolean heads = act == CaseAct.EXTENSION || act == CaseAct.LATE_CORRECTION;
        boolean allowed = act == CaseAct.EXTENSION ? rights.handle() : heads ? rights.approve() : rights.handle();
        try {
            request.rehearse(act.probe(today, party), calendars.local());
            return new NextStep(act, null, null, allowed, false);
        } catch (UnlawfulAct refused) {
            return wasLawful(request, act, party, today)
                    ? new NextStep(act, null, null, allowed, true)
                    : new NextStep(act, refused.getMessage(), refused.rule().toString(), allowed, false);
        }
    }

    /** What was done in time may be entered late; a term is only ever longer from the day the head approves it. */
    private boolean wasLawful(InformationRequest request, CaseAct act, String party, LocalDate today) {
        if (act == CaseAct.EXTENSION || !request.lastDay().isBefore(today)) {
            return false;
        }
        try {
            request.rehearse(act.probe(request.lastDay(), party), calendars.local());
            return true;
        } catch (UnlawfulAct neverWas) {
            return false;
        }
    }

    private ReplyStep reply(InformationRequest request, LocalDate today) {
        try {
            request.rehearse(new CaseEvent.Replied(today), calendars.local());
            return new ReplyStep(null, null);
        } catch (UnlawfulAct refused) {
            return new ReplyStep(refused.getMessage(), refused.rule().toString());
        }
    }

    /** Whose opinion is still out. */
    private static List<String> openParties(InformationRequest request) {
        var open = new ArrayList<String>();
        for (var event : request.facts()) {
            switch (event) {
                case CaseEvent.ThirdPartyAsked asked -> open.add(asked.party());
                case CaseEvent.OrganConsulted asked -> open.add(asked.party());
                case CaseEvent.ThirdPartyAnswered answer -> open.remove(answer.party());
                case CaseEvent.OrganAnswered answer -> open.remove(answer.party());
                default -> {}
            }
        }
        return open;
    }

    private static Map<LocalDate, List<String>> marks(InformationRequest request) {
        var marks = new HashMap<LocalDate, List<String>>();
        request.facts()
                .forEach(event -> marks.computeIfAbsent(event.on(), day -> new ArrayList<>()).add(event.kind().term()));
        return marks;
    }

    private List<Moment> timeline(InformationRequest request, Reading reading) {
        var sent = letters.of(request);
        return request.history().reversed().stream().map(event -> moment(request, event, reading, sent)).toList();
    }

    private static Moment moment(InformationRequest request, RecordedEvent recorded, Reading reading,
            Map<String, LetterState> sent) {
        var event = recorded.event();
        var outcome = request.snapshot().outcome();
        var title = event.kind() == EventKind.REPLIED && outcome != null && recorded.equals(lastReply(request))
                ? event.kind().term() + "：" + outcome.label()
                : event.kind().term();
        var late = reading.warnings()
                .stream()
                .filter(defect -> defect.on().equals(event.on()) && defect.rule().equals(event.kind().by()))
                .findFirst()
                .map(defect -> defect.what())
                .orElse(null);
        return new Moment(event.on(), title, event.kind().by().toString(), recorded.by().name(), recorded.note(),
                details(event, recorded), late, recorded.details().get(RecordedEvent.PAPER),
                sent.get(LettersToApplicants.ofStep(request.number(), event.kind(), event.on())));
    }

    private static @Nullable RecordedEvent lastReply(InformationRequest request) {
        return request.history()
                .reversed()
                .stream()
                .filter(recorded -> recorded.event().kind() == EventKind.REPLIED)
                .findFirst()
                .orElse(null);
    }

    private static List<String> details(CaseEvent event, RecordedEvent recorded) {
        var details = new ArrayList<String>();
        switch (event) {
            case CaseEvent.CorrectionAsked asked -> {
                received(details, asked.receivedOn());
                details.add("给 " + asked.period());
            }
            case CaseEvent.ThirdPartyAsked asked -> {
                details.add("向 " + asked.party());
                received(details, asked.receivedOn());
            }
            case CaseEvent.OrganConsulted asked -> {
                details.add("向 " + asked.party());
                received(details, asked.receivedOn());
            }
            case CaseEvent.ThirdPartyAnswered answer -> details.add(answer.party());
            case CaseEvent.OrganAnswered answer -> details.add(answer.party());
            case CaseEvent.Extended extended ->
                details.add("延长 " + extended.by() + "，" + extended.approvedBy() + " 同意");
            case CaseEvent.FeeAsked asked -> received(details, asked.receivedOn());
            case CaseEvent.LaterDayFixed later -> details.add("至 " + later.due());
            case CaseEvent.RedoOrdered order -> details.add("期限 " + order.period());
            default -> {}
        }
        recorded.details().forEach((name, value) -> {
            if (!name.equals(RecordedEvent.PAPER)) {
                details.add(detail(name, value));
            }
        });
        return details;
    }

    private static void received(List<String> details, @Nullable LocalDate on) {
        if (on != null) {
            details.add("对方 " + on + " 收到");
        }
    }

    private static String detail(String name, String value) {
        return switch (name) {
            case RecordedEvent.OPINION -> ThirdPartyOpinion.valueOf(value).term();
            case RecordedEvent.OWN_RECORD -> OwnRecordResult.valueOf(value).term();
            case RecordedEvent.EVIDENCE -> "依据材料：" + value;
            case RecordedEvent.PUBLIC_INTEREST -> "公共利益：" + value;
            case RecordedEvent.OWN_CHOICE -> "另行选择的理由：" + value;
            case RecordedEvent.DELIVERY -> "送达方式：" + value;
            case RecordedEvent.MAIL_NUMBER -> "邮件号码：" + value;
            case RecordedEvent.OTHER_ORGAN -> "负责公开的机关：" + value;
            case "agreedBy" -> "由 " + value + " 审批";
            case RecordedEvent.AMOUNT -> "金额：" + value + " 元";
            case "proposedBy" -> "由 " + value + " 提请";
            default -> value;
        };
    }
}

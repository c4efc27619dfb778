package org.gongkai.request.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.application.InsideTheHouse.Urge;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.domain.UrgeSheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督办单 (条例 §47): printed for the unit, answered by it. */
@Service
public class AnsweringUrges {
    private static final int LONGEST_ANSWER = 2000;

    private final Requests requests;
    private final CaseFiles files;
    private final InsideTheHouse inside;
    private final Organs organs;
    private final Typesetting type;
    private final AccessPolicy policy;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringUrges(Requests requests, CaseFiles files, InsideTheHouse inside, Organs organs, Typesetting type,
            AccessPolicy policy,
            WorkCalendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.inside = inside;
        this.organs = organs;
        this.type = type;
        this.policy = policy;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void answer(CaseNumber number, long urge, String answer, Officer officer) {
        var request = requests.getLocked(number);
        policy.require(officer, HANDLE_REQUESTS, request.organ());
        if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
            throw new BadInput("urgeAnswer", "请填写办理情况，不超过 %d 字".formatted(LONGEST_ANSWER));
        }
        if (!inside.answerUrge(request.id(), urge, answer.strip(), officer.name(), clock.instant())) {
            throw new UnlawfulAct(ArticleRef.art(47), "没有等待反馈的督办单，或者已经反馈过。");
        }
        events.publishEvent(new RequestHandled(number, request.organ(), What.URGE_ANSWERED, null));
    }

    /** For whoever may know of the case: the sheet names no applicant. */
    @Transactional(readOnly = true)
    public byte[] print(CaseNumber number, long urge, PrintForm form, Officer officer) {
        var request = files.know(number, officer);
        var found = inside.urges(request.id())
                .stream()
                .filter(known -> known.id() == urge)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("这件申请没有这份督办单"));
        return type.set(sheet(request, found).manuscript(), form);
    }

    private UrgeSheet sheet(InformationRequest request, Urge urge) {
        var on = LocalDate.ofInstant(urge.at(), clock.getZone());
        var answer = urge.answer() == null || urge.answeredAt() == null ? null
                : new UrgeSheet.Answer(urge.answer(), LocalDate.ofInstant(urge.answeredAt(), clock.getZone()));
        return new UrgeSheet("〔%d〕%d号".formatted(urge.year(), urge.serial()),
                organs.nameOn(organs.county().id(), on), organs.nameOn(request.organ(), on), on, about(request, on),
                urge.demand(), urge.answerBy(), answer);
    }

    /** As it stood on the day of the sheet, so that printing it again says the same. */
    private Map<String, String> about(InformationRequest request, LocalDate on) {
        var reading = request.readOn(on, calendars.local());
        var about = new LinkedHashMap<String, String>();
        about.put("申请编号", request.number().toString());
        about.put("申请事项", request.snapshot().wanted().title());
        about.put("收到日期", reading.receivedOn() == null ? "尚未确定" : reading.receivedOn().toString());
        about.put("答复期限", reading.dueOn() == null ? "期限没有计算" : reading.dueOn().toString());
        about.put("办理情况", reading.stage().term()
                + (reading.overdue() ? "，已逾期%d个工作日".formatted(-reading.left()) : ""));
        return about;
    }
}

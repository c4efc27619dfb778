package org.gongkai.request.intake.application;

import static org.gongkai.law.ArticleRef.art;
import static org.gongkai.request.intake.domain.Limits.MESSAGES;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.notice.Letter;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.domain.Stage;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.intake.domain.Rating;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant does with the request once it is in. Whoever calls has seen number and code, or a pass. */
@Service
public class ApplicantActs {
    private static final int MOST_FILES = 5;

    private final RequestDesk desk;
    private final Requests requests;
    private final Intake intake;
    private final KeepingEnclosures enclosures;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicantActs(RequestDesk desk, Requests requests, Intake intake, KeepingEnclosures enclosures,
            WorkCalendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.intake = intake;
        this.enclosures = enclosures;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** 条例 §30: the corrected request has arrived, and the term counts anew from this day. */
    @Transactional
    public void correct(CaseNumber number, String text, List<Submission.Upload> uploads) {
        var request = get(number);
        if (stageOf(request) != Stage.AWAIT_CORRECTION) {
            throw new UnlawfulAct(art(30), "这件申请目前没有等待补正。");
        }
        write(request, Message.Kind.CORRECTION, text, uploads);
        desk.happen(number, new CaseEvent.CorrectionReceived(today()), "申请人在网上提交补正，内容见往来", Map.of(), byApplicant());
    }

    @Transactional
    public void write(CaseNumber number, Message.Kind kind, String text) {
        write(get(number), kind, text, List.of());
    }

    private void write(InformationRequest request, Message.Kind kind, String text, List<Submission.Upload> uploads) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > Message.LONGEST) {
            throw new BadInput("text", "请写明要说的话，不超过 %d 字".formatted(Message.LONGEST));
        }
        if (uploads.size() > MOST_FILES) {
            throw new BadInput("materials", "一次最多 %d 个文件".formatted(MOST_FILES));
        }
        if (intake.countMessages(request.id(), clock.instant().minus(Duration.ofDays(1))) >= MESSAGES) {
            throw new TooOften("今天留言太多", Duration.ofHours(1));
        }
        uploads.forEach(upload -> enclosures.keep(request.id(), upload));
        intake.addMessage(request.id(), kind, true, words, "申请人", clock.instant());
        events.publishEvent(new ApplicantWrote(request.number(), request.organ(), kind.name()));
    }

    /** Ends the case, at any time before the reply. */
    @Transactional
    public void withdraw(CaseNumber number) {
        desk.happen(number, new CaseEvent.Withdrawn(today()), "申请人在网上撤回", Map.of(), byApplicant());
    }

    @Transactional
    public void rate(CaseNumber number, Rating rating) {
        var request = get(number);
        if (stageOf(request).isOpen()) {
            throw new UnlawfulAct(art(36), "答复之后才能评价。");
        }
        intake.rate(request.id(), rating, clock.instant());
    }

    @Transactional
    public void subscribe(CaseNumber number, String email) {
        Letter.requireAddress("email", email.strip());
        intake.subscribe(get(number).id(), email.strip(), clock.instant());
    }

    @Transactional
    public void unsubscribe(CaseNumber number) {
        intake.unsubscribe(get(number).id());
    }

    private Stage stageOf(InformationRequest request) {
        return request.readOn(later(request.lastDay(), today()), calendars.local()).stage();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private InformationRequest get(CaseNumber number) {
        return requests.find(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Signature byApplicant() {
        return Signature.ofApplicant(clock.instant());
    }

}

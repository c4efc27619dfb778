package org.gongkai.request;

import static org.gongkai.request.RequestFixtures.at;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Redactor.Box;
import org.gongkai.file.Manuscript;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.gongkai.identity.Officer;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.OrganId;
import org.gongkai.request.application.HandlingRequests;
import org.gongkai.request.application.InsideTheHouse;
import org.gongkai.request.application.Reminders;
import org.gongkai.request.application.Seen;
import org.gongkai.request.application.WorkingInside;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.application.ApplicantActs;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.papers.application.DeliveringPapers;
import org.gongkai.request.papers.application.WritingPapers;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.request.redaction.application.BlackingOutMaterial;
import org.gongkai.request.redaction.domain.BlackBox;
import org.gongkai.request.redaction.domain.Redactions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A request with one of everything a file can hold, each with words that stand nowhere else. */
@Component
public class CaseWithEverything {
    public static final Applicant APPLICANT = new Applicant(ApplicantKind.NATURAL, "欧阳真值", "", false);
    public static final Particulars PARTICULARS = new Particulars("居民身份证", "420324199102020000", "13911112222",
            "竹溪县真值路 2 号", "442300", "biaoji@example.com");

    public record Made(CaseNumber number, PaperId draft, PaperId issued, long material, long enclosure, long urge) {}

    private final RequestDesk desk;
    private final Requests requests;
    private final HandlingRequests handling;
    private final WorkingInside inside;
    private final InsideTheHouse house;
    private final ApplicantActs applicant;
    private final Intake intake;
    private final WritingPapers writing;
    private final DeliveringPapers delivering;
    private final BlackingOutMaterial blackening;
    private final Redactions redactions;
    private final Typesetting type;
    private final Reminders reminders;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseWithEverything(RequestDesk desk, Requests requests, HandlingRequests handling, WorkingInside inside,
            InsideTheHouse house, ApplicantActs applicant, Intake intake, WritingPapers writing,
            DeliveringPapers delivering,
            BlackingOutMaterial blackening,
            Redactions redactions, Typesetting type, Reminders reminders, Outbox outbox,
            TransactionTemplate transaction, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.handling = handling;
        this.inside = inside;
        this.house = house;
        this.applicant = applicant;
        this.intake = intake;
        this.writing = writing;
        this.delivering = delivering;
        this.blackening = blackening;
        this.redactions = redactions;
        this.type = type;
        this.reminders = reminders;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Made make(OrganId organ, Officer clerk, Officer office) {
        var today = LocalDate.now(clock);
        var wanted = new Wanted("案情真值：某项工程的批复", Wanted.Form.ELECTRONIC, Wanted.Delivery.EMAIL);
        var number = desk.register(new RequestDesk.Entry(organ, CaseKind.DISCLOSURE, Arrival.inPerson(today), APPLICANT,
                PARTICULARS, List.of(wanted)), at(today.toString())).getFirst().number();
        var request = requests.find(number).orElseThrow();
        handling.assign(new Seen(number, request.version()), clerk.id(), clerk);
        desk.happen(number, new CaseEvent.ThirdPartyAsked(today, today, "第三方真值公司"), "", Map.of(),
                at(today.toString()));
        inside.note(number, "批注真值", clerk);
        applicant.write(number, Message.Kind.MESSAGE, "留言真值");
        applicant.write(number, Message.Kind.COMPLAINT, "投诉真值");
        reminders.give(Reminders.Kind.ESCALATED, new Reminders.Due(request.id(), number, organ, clerk.id(), today),
                clock.instant());
        post(request);
        return new Made(number, draft(number, clerk), issued(number, clerk), material(number, clerk),
                enclosure(request), urge(request, office));
    }

    private long urge(InformationRequest request, Officer office) {
        inside.urge(request.number(), "督办真值", LocalDate.now(clock).plusDays(3), office);
        return house.urges(request.id()).getFirst().id();
    }

    private void post(InformationRequest request) {
        transaction.executeWithoutResult(running -> outbox.post(new Letter(request.organ(),
                new Subject("request", request.number().toString()), "request:" + request.number() + ":truth",
                PARTICULARS.email(), "政府信息公开申请 " + request.number(), "您的申请有进展")));
    }

    private PaperId draft(CaseNumber number, Officer clerk) {
        return writing.draft(number, PaperKind.COMPLAINT, null, Map.of(Slot.MATTER, "拟稿真值"), clerk);
    }

    private PaperId issued(CaseNumber number, Officer clerk) {
        var paper = writing.draft(number, PaperKind.COMPLAINT, null, Map.of(Slot.MATTER, "签发真值"), clerk);
        writing.issue(paper, 0, clerk);
        delivering.deliver(paper, Delivery.Way.POST, LocalDate.now(clock), null, "XA00000000077", false, clerk);
        return paper;
    }

    private long material(CaseNumber number, Officer clerk) {
        byte[] pdf = type.set(new Manuscript("材料", "某局", LocalDate.parse("2026-01-05"), Manuscript.Layout.FORM,
                "<p>原文真值</p><p>一</p><p>二</p><p>三</p><p>四</p><p>五</p><p>其他内容</p>"), PrintForm.PDF);
        try {
            long id = blackening.add(number, "材料.pdf", new ByteArrayInputStream(pdf), clerk);
            blackening.mark(number, id, 0, List.of(new BlackBox(new Box(1, 0.1, 0.05, 0.8, 0.115), redactions.grounds()
                    .getFirst(), "")), clerk);
            blackening.release(number, id, 1, clerk);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long enclosure(InformationRequest request) {
        intake.addEnclosure(request.id(), Enclosure.Kind.IDENTITY, "证件.png", "image/png",
                "附件真值".getBytes(StandardCharsets.UTF_8), clock.instant());
        return intake.enclosures(request.id()).getLast().id();
    }
}

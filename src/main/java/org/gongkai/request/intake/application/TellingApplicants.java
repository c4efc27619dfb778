package org.gongkai.request.intake.application;

import java.util.Set;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.EventKind;
import org.gongkai.request.RequestProgressed;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.web.Site;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to those who asked for it when something happens that concerns them. Letters carry no names and no contents. */
@Component
class TellingApplicants {
    private static final Set<EventKind> INTERNAL = Set.of(EventKind.ARCHIVED, EventKind.ORGAN_CONSULTED,
            EventKind.ORGAN_ANSWERED, EventKind.HANDED_OVER, EventKind.NOTICE_RECEIVED);

    private final Requests requests;
    private final Intake intake;
    private final Outbox outbox;
    private final Site site;

    TellingApplicants(Requests requests, Intake intake, Outbox outbox, Site site) {
        this.requests = requests;
        this.intake = intake;
        this.outbox = outbox;
        this.site = site;
    }

    @ApplicationModuleListener
    void on(RequestProgressed progressed) {
        if (!INTERNAL.contains(progressed.event())) {
            requests.find(progressed.number())
                    .ifPresent(request -> tell(request, progressed.event().term(), LettersToApplicants.ofStep(
                            progressed.number(), progressed.event(), progressed.on())));
        }
    }

    @ApplicationModuleListener
    void on(ApplicantAnswered answered) {
        requests.find(answered.number())
                .ifPresent(request -> tell(request, "工作人员给您留了言", LettersToApplicants.ofAnswer(answered
                        .number(), intake.messages(request.id()).size())));
    }

    private void tell(InformationRequest request, String what, String occasion) {
        intake.subscriberOf(request.id())
                .ifPresent(to -> outbox.post(new Letter(request.organ(), new Subject("request", request.number()
                        .toString()), occasion, to, "政府信息公开申请 " + request.number() + "：" + what, text(
                                request.number(), what))));
    }

    private String text(CaseNumber number, String what) {
        return """
                您好：

                您提出的政府信息公开申请（编号 %s）有新的进展：%s。

                请凭编号和查询码在这里查看：
                %s/ysqgk/status

                本邮件由系统自动发出，请勿直接回复。不想再收到这样的邮件，可以在上面的页面取消订阅。
                """.formatted(number, what, site.baseUrl());
    }
}

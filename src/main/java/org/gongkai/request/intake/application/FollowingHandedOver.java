package org.gongkai.request.intake.application;

import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organs;
import org.gongkai.request.RequestHandedOver;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.web.Site;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** What the applicant handed in goes on with the request, and the applicant is told where it went (条例 §36(五)). */
@Component
class FollowingHandedOver {
    private final Requests requests;
    private final Intake intake;
    private final Organs organs;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    FollowingHandedOver(Requests requests, Intake intake, Organs organs, Outbox outbox, Site site, Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.organs = organs;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** In the transaction of the act: no request goes on without its enclosures. */
    @EventListener
    void on(RequestHandedOver handed) {
        var from = requests.find(handed.number()).orElseThrow();
        var to = requests.find(handed.next()).orElseThrow();
        var now = clock.instant();
        intake.enclosures(from.id())
                .forEach(one -> intake.addEnclosure(to.id(), one.kind(), one.name(), one.mediaType(),
                        intake.contentOf(one.id()), now));
        var organ = organs.get(handed.to()).name();
        var words = "您的申请已转送%s，新的编号是 %s。%s该单位与您确认收到后，另行计算答复期限。".formatted(organ, handed.next(),
                contact(organs.disclosureUnit(handed.to())));
        intake.addMessage(from.id(), Message.Kind.MESSAGE, false, words, organs.get(handed.organ()).name(), now);
        intake.subscriberOf(from.id()).ifPresent(address -> {
            intake.subscribe(to.id(), address, now);
            outbox.post(letter(from, handed, address));
        });
    }

    private static String contact(DisclosureUnit unit) {
        return unit.phone().isEmpty() ? "" : "联系电话 %s。".formatted(unit.phone());
    }

    private Letter letter(InformationRequest from, RequestHandedOver handed, String to) {
        return new Letter(handed.organ(), new Subject("request", from.number().toString()),
                "request:" + from.number() + ":handed-over", to,
                "政府信息公开申请 %s：已转送负责公开的单位".formatted(from.number()), """
                        您好：

                        您的政府信息公开申请（编号 %s）已转送负责公开该信息的单位，新的编号是 %s。

                        请凭原编号和查询码查看，并可从那里打开新的申请：
                        %s/ysqgk/status

                        本邮件由系统自动发出，请勿直接回复。
                        """.formatted(from.number(), handed.next(), site.baseUrl()));
    }
}

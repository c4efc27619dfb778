package org.gongkai.request.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;
import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestHandedOver;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.HandingOver;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.domain.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a request on to the organ of this county that has to disclose what it asks for (条例 §36(五)). The Regulation knows no
 * transfer that would end a term: what has been received is first replied to, naming the organ; only what has not been
 * received yet may be sent on without a reply. At its new organ it is a new case, received when that organ and the applicant
 * have confirmed it (§31), with a term of its own.
 */
@Service
public class HandingRequestsOver {
    private final ActingOnRequests acting;
    private final Requests requests;
    private final HandingOver links;
    private final Organs organs;
    private final AccessPolicy policy;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;

    HandingRequestsOver(ActingOnRequests acting, Requests requests, HandingOver links, Organs organs,
            AccessPolicy policy, WorkCalendars calendars, ApplicationEventPublisher events) {
        this.acting = acting;
        this.requests = requests;
        this.links = links;
        this.organs = organs;
        this.policy = policy;
        this.calendars = calendars;
        this.events = events;
    }

    public Optional<HandingOver.Link> onwards(RequestId from) {
        return links.onwards(from);
    }

    public Optional<HandingOver.Link> origin(RequestId to) {
        return links.origin(to);
    }

    /** Whether the law lets this request be sent on as it is now. */
    public boolean mayBeHandedOver(InformationRequest request) {
        return refusal(request).isEmpty();
    }

    /** Organs of the county that take requests, without its own. */
    public List<Organ> others(InformationRequest request) {
        return organs.disclosing().stream().filter(organ -> !organ.id().equals(request.organ())).toList();
    }

    @Transactional
    public CaseNumber handOver(Seen seen, String toSlug, String reason, Officer officer) {
        var request = requests.getLocked(seen.number());
        policy.require(officer, HANDLE_REQUESTS, request.organ());
        if (request.version() != seen.version()) {
            throw new NewerVersionExists(new Subject("request", seen.number().toString()));
        }
        var to = others(request).stream()
                .filter(organ -> organ.slug().equals(toSlug))
                .findFirst()
                .orElseThrow(() -> new BadInput("to", "请选择负责公开该信息的单位"));
        if (reason.isBlank()) {
            throw new BadInput("why", "请说明为什么由该单位负责公开（条例§10）");
        }
        refusal(request).ifPresent(refused -> {
            throw refused;
        });
        return handOver(request, to, reason.strip(), acting.signatureOf(officer));
    }

    private CaseNumber handOver(InformationRequest request, Organ to, String reason, Signature by) {
        var it = request.snapshot();
        var arrival = new Arrival(ArrivalChannel.HANDED_OVER, by.day(), null, null, "");
        var next = acting.register(new RequestDesk.Entry(to.id(), it.kind(), arrival, it.applicant(),
                requests.particulars(it.id()), List.of(it.wanted())), by).getFirst().number();
        if (stage(request, by.day()) == Stage.ARRIVED) {
            acting.happen(request.number(), new CaseEvent.HandedOver(by.day(), to.name()), reason, Map.of(), by);
        }
        links.add(it.id(), requests.find(next).orElseThrow().id(), reason, by);
        events.publishEvent(new RequestHandedOver(it.number(), it.organ(), next, to.id()));
        return next;
    }

    private Optional<UnlawfulAct> refusal(InformationRequest request) {
        if (links.onwards(request.id()).isPresent()) {
            return Optional.of(new UnlawfulAct(art(36, 5), "已经转送过，不重复转送。"));
        }
        var stage = stage(request, request.lastDay());
        boolean told = stage == Stage.REPLIED && request.snapshot().outcome() == Outcome.D1;
        return stage == Stage.ARRIVED || told ? Optional.empty()
                : Optional.of(new UnlawfulAct(art(36, 5),
                        "已经收到的申请，先答复申请人不属于本机关负责公开、负责机关的名称和联系方式，再转送；期限不因转送停止。"));
    }

    private Stage stage(InformationRequest request, LocalDate day) {
        return request.readOn(day, calendars.local()).stage();
    }
}

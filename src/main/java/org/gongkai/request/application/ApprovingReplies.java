package org.gongkai.request.application;

import static org.gongkai.identity.Permission.APPROVE_REQUESTS;
import static org.gongkai.identity.Permission.HANDLE_REQUESTS;
import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.ReplyProposal;
import org.gongkai.request.domain.ReplyProposals;
import org.gongkai.request.domain.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * No reply leaves on one person's word: the officer proposes, another who may approve agrees, then the sending is registered.
 * Replies by a document have the same in the document's own approval. An office of one person may switch it off.
 */
@Service
@Transactional
public class ApprovingReplies {
    private final ActingOnRequests acting;
    private final Requests requests;
    private final ReplyProposals proposals;
    private final AccessPolicy policy;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;
    private final boolean secondPerson;

    ApprovingReplies(ActingOnRequests acting, Requests requests, ReplyProposals proposals, AccessPolicy policy,
            WorkCalendars calendars, ApplicationEventPublisher events,
            @Value("${gongkai.request.second-person:true}") boolean secondPerson) {
        this.acting = acting;
        this.requests = requests;
        this.proposals = proposals;
        this.policy = policy;
        this.calendars = calendars;
        this.events = events;
        this.secondPerson = secondPerson;
    }

    public boolean needsSecondPerson() {
        return secondPerson;
    }

    @Transactional(readOnly = true)
    public Optional<ReplyProposal> underWay(InformationRequest request) {
        return proposals.find(request.id());
    }

    /** What the law would refuse on sending is refused now: it is tried on a copy nobody keeps. */
    public void propose(Seen seen, Outcome how, String note, Map<String, String> details, Officer officer) {
        var request = seen(seen, HANDLE_REQUESTS, officer);
        var by = acting.signatureOf(officer);
        requests.find(seen.number()).orElseThrow().reply(how, by.day(), note, details, by, calendars.local());
        proposals.save(request.id(), new ReplyProposal(how, note, details, by, null));
        requests.save(request);
        tell(request, What.REPLY_PROPOSED, null);
    }

    public void agree(Seen seen, Officer officer) {
        var request = seen(seen, APPROVE_REQUESTS, officer);
        proposals.save(request.id(), get(request).agreedBy(acting.signatureOf(officer)));
        requests.save(request);
        tell(request, What.REPLY_AGREED, null);
    }

    public void decline(Seen seen, String reason, Officer officer) {
        var request = seen(seen, APPROVE_REQUESTS, officer);
        get(request);
        if (reason.isBlank()) {
            throw new BadInput("reason", "请填写不同意的理由");
        }
        proposals.remove(request.id());
        requests.save(request);
        tell(request, What.REPLY_DECLINED, reason.strip());
    }

    /** @param delivery how it was sent, beside what was agreed to */
    public void send(Seen seen, LocalDate on, Map<String, String> delivery, Officer officer) {
        var request = seen(seen, HANDLE_REQUESTS, officer);
        var proposal = get(request);
        var agreed = proposal.agreed();
        if (agreed == null) {
            throw new UnlawfulAct(art(45), "答复还没有经第二人审批，不能发出。");
        }
        var details = new HashMap<>(proposal.details());
        details.putAll(delivery);
        details.put("agreedBy", agreed.name());
        acting.reply(request.number(), proposal.how(), on, proposal.note(), details, acting.signatureOf(officer));
        proposals.remove(request.id());
    }

    private ReplyProposal get(InformationRequest request) {
        return proposals.find(request.id()).orElseThrow(() -> new UnlawfulAct(art(45), "没有等待审批的答复。"));
    }

    private InformationRequest seen(Seen seen, Permission permission, Officer officer) {
        var request = requests.getLocked(seen.number());
        policy.require(officer, permission, request.organ());
        if (request.version() != seen.version()) {
            throw new NewerVersionExists(new Subject("request", seen.number().toString()));
        }
        return request;
    }

    private void tell(InformationRequest request, What what, @Nullable String reason) {
        events.publishEvent(new RequestHandled(request.number(), request.organ(), what, reason));
    }
}

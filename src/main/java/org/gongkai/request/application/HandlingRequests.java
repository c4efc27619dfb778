package org.gongkai.request.application;

import static org.gongkai.identity.Permission.APPROVE_REQUESTS;
import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Officers;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.OwnRecordResult;
import org.gongkai.request.RequestAct;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.domain.Handler;
import org.gongkai.request.domain.InformationRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with a request, each as they saw it and as far as their role reaches. */
@Service
public class HandlingRequests {
    private final ActingOnRequests acting;
    private final AccessPolicy policy;
    private final Officers officers;

    HandlingRequests(ActingOnRequests acting, AccessPolicy policy, Officers officers) {
        this.acting = acting;
        this.policy = policy;
        this.officers = officers;
    }

    @Transactional
    public List<RequestDesk.Registered> register(RequestDesk.Entry entry, Officer officer) {
        policy.require(officer, HANDLE_REQUESTS, entry.organ());
        return acting.register(entry, acting.signatureOf(officer));
    }

    @Transactional
    public void fixReceipt(Seen seen, LocalDate on, Officer officer) {
        take(seen, officer, HANDLE_REQUESTS,
                (request, calendar) -> request.fixReceipt(on, acting.signatureOf(officer), calendar));
    }

    /** 条例 §33, §30: what the head decides, only the head records. */
    @Transactional
    public void happen(Seen seen, CaseEvent event, String note, Map<String, String> details, Officer officer) {
        boolean heads = event.kind() == EventKind.EXTENDED || event.kind() == EventKind.LATE_CORRECTION_ACCEPTED;
        take(seen, officer, heads ? APPROVE_REQUESTS : HANDLE_REQUESTS, (request, calendar) -> request.happen(event,
                note, details, acting.signatureOf(officer), calendar));
    }

    @Transactional
    public void reply(Seen seen, Outcome how, LocalDate sentOn, String note, Map<String, String> details,
            Officer officer) {
        take(seen, officer, HANDLE_REQUESTS, (request, calendar) -> request.reply(how, sentOn, note, details,
                acting.signatureOf(officer), calendar));
    }

    /** 条例 §41. */
    @Transactional
    public void answerOwnRecord(Seen seen, OwnRecordResult how, LocalDate sentOn, String note, Officer officer) {
        take(seen, officer, HANDLE_REQUESTS, (request, calendar) -> request.answerOwnRecord(how, sentOn, note.strip(),
                acting.signatureOf(officer), calendar));
    }

    @Transactional
    public void proposeExtension(Seen seen, WorkingDays by, String reason, Officer officer) {
        take(seen, officer, HANDLE_REQUESTS, (request, calendar) -> {
            request.proposeExtension(by, reason, acting.signatureOf(officer), calendar);
            return handled(request, What.EXTENSION_PROPOSED, reason.strip());
        });
    }

    /** The term is longer from the day the applicant is told, which is today (条例 §33). */
    @Transactional
    public void approveExtension(Seen seen, LocalDate toldOn, Officer officer) {
        take(seen, officer, APPROVE_REQUESTS, (request, calendar) -> {
            var proposal = request.snapshot().proposal();
            if (proposal == null) {
                throw new UnlawfulAct(EventKind.EXTENDED.by(), "没有等待审批的延期。");
            }
            return request.happen(new CaseEvent.Extended(toldOn, proposal.by(), officer.name()), proposal.reason(),
                    Map.of("proposedBy", proposal.from().name()), acting.signatureOf(officer), calendar);
        });
    }

    @Transactional
    public void declineExtension(Seen seen, String reason, Officer officer) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "请填写不同意的理由");
        }
        take(seen, officer, APPROVE_REQUESTS, (request, calendar) -> {
            request.declineExtension();
            return handled(request, What.EXTENSION_DECLINED, reason.strip());
        });
    }

    @Transactional
    public void assign(Seen seen, AccountId to, Officer officer) {
        take(seen, officer, HANDLE_REQUESTS, (request, calendar) -> {
            var colleague = officers.holding(HANDLE_REQUESTS, request.organ())
                    .stream()
                    .filter(one -> one.id().equals(to))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("handler", "请选择本单位有办理权限的人员"));
            request.assign(new Handler(colleague.id(), colleague.name()));
            return handled(request, What.ASSIGNED, colleague.name());
        });
    }

    private void take(Seen seen, Officer officer, Permission permission,
            BiFunction<InformationRequest, WorkCalendar, RequestAct> act) {
        acting.take(seen.number(), (request, calendar) -> {
            policy.require(officer, permission, request.organ());
            if (request.version() != seen.version()) {
                throw new NewerVersionExists(new Subject("request", seen.number().toString()));
            }
            return act.apply(request, calendar);
        });
    }

    private static RequestHandled handled(InformationRequest request, What what, String reason) {
        return new RequestHandled(request.number(), request.organ(), what, reason);
    }
}

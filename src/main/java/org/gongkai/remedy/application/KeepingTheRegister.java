package org.gongkai.remedy.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;
import static org.gongkai.identity.Permission.READ_REQUESTS;
import static org.gongkai.identity.Permission.SUPERVISE_REQUESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyProgressed;
import org.gongkai.remedy.RemedyRegistered;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.remedy.ResultNamed;
import org.gongkai.remedy.domain.Remedies;
import org.gongkai.remedy.domain.RemedyCase;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with reviews, suits and complaints; whoever handles requests of an organ handles these. */
@Service
public class KeepingTheRegister {
    private static final int PAGE = 50;
    private static final int WAITING = 200;

    private final Remedies remedies;
    private final RequestDesk requests;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTheRegister(Remedies remedies, RequestDesk requests, AccessPolicy policy, ApplicationEventPublisher events,
            Clock clock) {
        this.remedies = remedies;
        this.requests = requests;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public long register(Officer by, RemedyCase entered) {
        policy.require(by, HANDLE_REQUESTS, entered.organ());
        if (entered.servedOn().isAfter(today())) {
            throw new BadInput("servedOn", "收到日期不能晚于今天");
        }
        long id = remedies.add(entered);
        events.publishEvent(new RemedyRegistered(id, entered.organ(), entered.group()));
        return id;
    }

    @Transactional(readOnly = true)
    public Slice<RemedyCase> list(Officer by, @Nullable RemedyGroup group, boolean openOnly, long before) {
        policy.requireSomewhere(by, READ_REQUESTS);
        var rows = remedies.list(policy.scope(by, READ_REQUESTS), group, openOnly, before, PAGE + 1);
        return Slice.of(rows, PAGE, one -> Long.toString(one.id()));
    }

    /** What this officer may still have to do. */
    @Transactional(readOnly = true)
    public List<RemedyCase> waiting(Officer by) {
        return remedies.waiting(policy.scope(by, HANDLE_REQUESTS), WAITING);
    }

    @Transactional(readOnly = true)
    public RemedyCase get(Officer by, long id) {
        return remedies.find(id)
                .filter(one -> policy.may(by, READ_REQUESTS, one.organ()))
                .orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的案件"));
    }

    @Transactional
    public void answer(Officer by, long id, int versionSeen, LocalDate on) {
        take(by, id, versionSeen, one -> one.answered(on, today()), RemedyProgressed.What.ANSWERED, on.toString());
    }

    /** The decision; an order to reply anew opens the request again (条例 §51), in the same transaction. */
    @Transactional
    public void end(Officer by, long id, int versionSeen, String said, LocalDate on, @Nullable WorkingDays redo) {
        var seen = get(by, id);
        var result = resultNames(seen.group()).get(said);
        if (seen.group().isCounted() && result == null) {
            throw new BadInput("rawResult", "请选择裁决结果；没有的可在“结果对照表”里增加");
        }
        take(by, id, versionSeen, one -> one.ended(said, result == null ? RemedyResult.OTHER : result, on, redo,
                today()), RemedyProgressed.What.ENDED, said);
        var about = CaseNumber.parse(seen.about());
        if (redo != null && about.isPresent()) {
            requests.happen(about.get(), new CaseEvent.RedoOrdered(on, redo), seen.caseNumber(), Map.of(),
                    Signature.of(by, clock.instant()));
        }
    }

    @Transactional
    public void redone(Officer by, long id, int versionSeen, LocalDate on) {
        take(by, id, versionSeen, one -> one.redone(on, today()), RemedyProgressed.What.REDONE, on.toString());
    }

    public SortedMap<String, RemedyResult> resultNames(RemedyGroup group) {
        return remedies.resultNames(group.isSuit());
    }

    @Transactional
    public void nameResult(Officer by, boolean ofSuits, String name, RemedyResult result) {
        policy.requireSomewhere(by, SUPERVISE_REQUESTS);
        if (name.isBlank() || result == RemedyResult.PENDING) {
            throw new BadInput("name", "请填写裁决用语，并选择计入哪一栏");
        }
        remedies.nameResult(ofSuits, name.strip(), result);
        events.publishEvent(new ResultNamed(ofSuits, name.strip(), result));
    }

    private void take(Officer by, long id, int versionSeen, UnaryOperator<RemedyCase> act, RemedyProgressed.What what,
            String detail) {
        var one = get(by, id);
        policy.require(by, HANDLE_REQUESTS, one.organ());
        if (one.version() != versionSeen) {
            throw new NewerVersionExists(Subject.of("remedy", id));
        }
        remedies.save(act.apply(one));
        events.publishEvent(new RemedyProgressed(id, one.organ(), what, detail));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

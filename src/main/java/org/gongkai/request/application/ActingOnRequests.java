package org.gongkai.request.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestAct;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.gongkai.request.domain.Handler;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.InformationRequest.Snapshot;
import org.gongkai.request.domain.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every act has in common: the request locked, the act taken, saved and made known in one transaction. */
@Service
class ActingOnRequests implements RequestDesk {
    private static final int MOST_CONTENTS = 20;

    private final Requests requests;
    private final QueryCodes codes;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActingOnRequests(Requests requests, QueryCodes codes, WorkCalendars calendars, ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.codes = codes;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Registered> register(Entry entry, Signature by) {
        if (entry.wanted().isEmpty() || entry.wanted().size() > MOST_CONTENTS) {
            throw new BadInput("content", "请填写 1 至 %d 项申请内容".formatted(MOST_CONTENTS));
        }
        entry.arrival().notAfter(by.day());
        var numbers = requests.nextNumbers(entry.organ(), entry.arrival().arrivedOn().getYear(), entry.wanted().size());
        var registered = new ArrayList<Registered>();
        RequestId parent = null;
        for (int i = 0; i < numbers.size(); i++) {
            var id = requests.nextId();
            registered.add(register(id, numbers.get(i), parent, entry, entry.wanted().get(i), by));
            parent = parent == null ? id : parent;
        }
        return registered;
    }

    private Registered register(RequestId id, CaseNumber number, @Nullable RequestId parent, Entry entry, Wanted wanted,
            Signature by) {
        var request = InformationRequest.register(new Snapshot(id, number, entry.organ(), entry.kind(), parent,
                entry.arrival(), entry.applicant(), wanted, List.of(), null, null, null, 0), by);
        var code = codes.draw();
        requests.add(request, entry.particulars(), codes.hash(number, code));
        events.publishEvent(request.registered());
        return new Registered(number, code);
    }

    @Override
    @Transactional
    public void fixReceipt(CaseNumber number, LocalDate on, Signature by) {
        take(number, (request, calendar) -> request.fixReceipt(on, by, calendar));
    }

    @Override
    @Transactional
    public void happen(CaseNumber number, CaseEvent event, String note, Map<String, String> details, Signature by) {
        take(number, (request, calendar) -> request.happen(event, note, details, by, calendar));
    }

    @Override
    @Transactional
    public void reply(CaseNumber number, Outcome how, LocalDate sentOn, String note, Map<String, String> details,
            Signature by) {
        take(number, (request, calendar) -> request.reply(how, sentOn, note, details, by, calendar));
    }

    @Override
    @Transactional
    public void assign(CaseNumber number, AccountId to, String name, Signature by) {
        take(number, (request, calendar) -> {
            request.assign(new Handler(to, name));
            return new RequestHandled(request.number(), request.organ(), What.ASSIGNED, name);
        });
    }

    @Override
    @Transactional
    public void proposeExtension(CaseNumber number, WorkingDays length, String reason, Signature by) {
        take(number, (request, calendar) -> {
            request.proposeExtension(length, reason, by, calendar);
            return new RequestHandled(request.number(), request.organ(), What.EXTENSION_PROPOSED, reason.strip());
        });
    }

    @Override
    public boolean isQueryCode(CaseNumber number, String code) {
        return requests.isQueryCode(number, codes.hash(number, code));
    }

    /** Within the transaction of the act. */
    void take(CaseNumber number, BiFunction<InformationRequest, WorkCalendar, RequestAct> act) {
        var request = requests.getLocked(number);
        var taken = act.apply(request, calendars.local());
        requests.save(request);
        events.publishEvent(taken);
    }

    Signature signatureOf(Officer officer) {
        return Signature.of(officer, clock.instant());
    }
}

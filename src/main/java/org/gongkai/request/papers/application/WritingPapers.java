package org.gongkai.request.papers.application;

import static org.gongkai.identity.Permission.APPROVE_REQUESTS;
import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.papers.PaperHandled;
import org.gongkai.request.papers.PaperHandled.What;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.PaperNumber;
import org.gongkai.request.papers.domain.Papers;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.request.papers.domain.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents from draft to delivery. */
@Service
public class WritingPapers {
    private final Papers papers;
    private final Templates templates;
    private final Requests requests;
    private final PrefillingPapers prefill;
    private final EnteringFacts facts;
    private final ComposingLetters letters;
    private final OfficeSettings offices;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingPapers(Papers papers, Templates templates, Requests requests, PrefillingPapers prefill, EnteringFacts facts,
            ComposingLetters letters, OfficeSettings offices, AccessPolicy policy, ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.templates = templates;
        this.requests = requests;
        this.prefill = prefill;
        this.facts = facts;
        this.letters = letters;
        this.offices = offices;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public PaperId draft(CaseNumber number, PaperKind kind, @Nullable Outcome outcome, Map<Slot, String> typed,
            Officer officer) {
        var request = find(number);
        policy.require(officer, HANDLE_REQUESTS, request.organ());
        if (kind.isDecision() && (outcome == null || PaperKind.telling(outcome) != kind)) {
            throw new BadInput("outcome", "请选择“%s”对应的决定".formatted(kind.title()));
        }
        var paper = new Paper(papers.nextId(), request.number(), request.organ(), kind,
                kind.isDecision() ? outcome : null, Paper.State.DRAFT, templates.current(kind, request.organ()).body(),
                prefill.over(typed, kind, request), null,
                null, null, "", signature(officer), null, null, 0);
        papers.add(paper);
        tell(paper, What.DRAFTED, null);
        return paper.id();
    }

    /** @throws NewerVersionExists when a colleague saved meanwhile; nobody's words are overwritten */
    @Transactional
    public void edit(PaperId id, int version, String body, Map<Slot, String> typed, Officer officer) {
        var paper = seen(id, version, HANDLE_REQUESTS, officer);
        change(paper.edited(body, typed), What.EDITED, null);
        papers.edited(id, signature(officer));
    }

    @Transactional
    public void submit(PaperId id, int version, Officer officer) {
        var paper = seen(id, version, HANDLE_REQUESTS, officer);
        letters.requireWhole(paper, find(paper.caseNumber()), LocalDate.now(clock));
        change(paper.submitted(signature(officer)), What.SUBMITTED, null);
    }

    @Transactional
    public void sendBack(PaperId id, int version, String reason, Officer officer) {
        var paper = seen(id, version, APPROVE_REQUESTS, officer);
        change(paper.returned(reason), What.RETURNED, reason);
    }

    /** Number, date and words are fixed in one transaction: what fails leaves no gap in the series. */
    @Transactional
    public void issue(PaperId id, int version, Officer officer) {
        var paper = papers.get(id);
        seen(id, version, paper.kind().needsApproval() ? APPROVE_REQUESTS : HANDLE_REQUESTS, officer);
        var request = find(paper.caseNumber());
        var day = LocalDate.now(clock);
        letters.requireWhole(paper, request, day);
        letters.requireChecked(paper, request, letters.compose(paper, request, "", day));
        var number = number(paper, day.getYear());
        var office = offices.of(paper.organ());
        String written = number.serial() == 0 ? "" : number.written(office.pattern(), office.codeWord());
        var letter = letters.compose(paper, request, written, day);
        var signed = paper.issued(number, written, day, letter.html(), signature(officer));
        facts.rehearse(signed, day, signature(officer));
        change(signed, What.ISSUED, null);
    }

    private PaperNumber number(Paper paper, int year) {
        String series = paper.kind().suffix();
        int serial = paper.kind().isNumbered() ? papers.nextSerial(paper.organ(), year, series) : 0;
        return new PaperNumber(year, serial, series);
    }

    @Transactional
    public void makeVoid(PaperId id, int version, String reason, Officer officer) {
        var paper = seen(id, version, APPROVE_REQUESTS, officer);
        change(paper.voided(reason), What.VOIDED, reason);
    }

    private Paper seen(PaperId id, int version, Permission permission, Officer officer) {
        var paper = papers.get(id);
        policy.require(officer, permission, paper.organ());
        if (paper.version() != version) {
            throw new NewerVersionExists(Subject.of("request-paper", id.value()));
        }
        return paper;
    }

    private InformationRequest find(CaseNumber number) {
        return requests.find(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
    }

    private void change(Paper paper, What what, @Nullable String reason) {
        papers.save(paper);
        tell(paper, what, reason);
    }

    private void tell(Paper paper, What what, @Nullable String reason) {
        events.publishEvent(new PaperHandled(paper.caseNumber(), paper.organ(), paper.id().value(),
                paper.kind().code() + " " + paper.kind().title(), paper.kind().basis(), what, reason));
    }

    private Signature signature(Officer officer) {
        return Signature.of(officer, clock.instant());
    }
}

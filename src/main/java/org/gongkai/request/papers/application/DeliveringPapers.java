package org.gongkai.request.papers.application;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.request.Signature;
import org.gongkai.request.papers.PaperHandled;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents leave the house, each with its day and proof (235号), and the case knows it at once. */
@Service
public class DeliveringPapers {
    private final Papers papers;
    private final EnteringFacts facts;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveringPapers(Papers papers, EnteringFacts facts, AccessPolicy policy, ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.facts = facts;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** @param enter whether the step the paper tells is entered into the case; it is only once, however often it is delivered */
    @Transactional
    public void deliver(PaperId id, Delivery.Way way, LocalDate on, @Nullable LocalDate receivedOn, String proof,
            boolean enter, Officer officer) {
        var paper = papers.get(id);
        policy.require(officer, Permission.HANDLE_REQUESTS, paper.organ());
        if (paper.state() != Paper.State.ISSUED) {
            throw new BadInput("way", "签发以后才能登记送达");
        }
        var by = Signature.of(officer, clock.instant());
        var delivery = new Delivery(way, on, receivedOn, proof, by);
        papers.add(id, delivery);
        events.publishEvent(new PaperHandled(paper.caseNumber(), paper.organ(), paper.id().value(),
                paper.kind().code() + " " + paper.kind().title(), paper.kind().basis(), PaperHandled.What.DELIVERED,
                null));
        if (enter) {
            facts.enter(paper, delivery, by);
        }
    }
}

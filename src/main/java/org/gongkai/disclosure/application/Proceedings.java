package org.gongkai.disclosure.application;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.gongkai.disclosure.DisclosureAct;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Publications;
import org.gongkai.disclosure.domain.Signature;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step has in common: the right to it, the item as it was seen, what the public sees afterwards, the trace. */
@Component
class Proceedings {
    private final Disclosures disclosures;
    private final Publications publications;
    private final AccessPolicy policy;
    private final DrawingCircles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proceedings(Disclosures disclosures, Publications publications, AccessPolicy policy,
            DrawingCircles circles, ApplicationEventPublisher events, Clock clock) {
        this.disclosures = disclosures;
        this.publications = publications;
        this.policy = policy;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /** An officer takes a step with an item. */
    void take(Seen seen, Officer officer, Permission permission,
            BiFunction<Disclosure, Signature, ? extends DisclosureAct> step) {
        var item = disclosures.getLocked(seen.id());
        policy.require(officer, permission, item.organ());
        circles.require(item, officer);
        if (item.version() != seen.version()) {
            throw new NewerVersionExists(Subject.of("disclosure", seen.id().value()));
        }
        conclude(item, step.apply(item, signatureOf(officer)));
    }

    /** Keeps what a step made of an item and makes it known, all in the step's own transaction. */
    void conclude(Disclosure item, DisclosureAct act) {
        disclosures.save(item);
        publications.refresh(List.of(item));
        events.publishEvent(act);
    }

    Signature signatureOf(Officer officer) {
        return new Signature(officer.id(), officer.name(), clock.instant());
    }
}

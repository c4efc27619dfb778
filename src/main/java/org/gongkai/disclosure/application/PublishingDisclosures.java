package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.PUBLISH_EXPRESS;
import static org.gongkai.identity.Permission.REVIEW_DISCLOSURE;

import java.time.Clock;
import java.time.Instant;
import org.gongkai.disclosure.DisclosureAct;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Registrar;
import org.gongkai.disclosure.domain.Signature;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a reviewed edition goes out: now, at a minute fixed in advance, before its review, or again. */
@Service
public class PublishingDisclosures {
    private final Disclosures disclosures;
    private final Proceedings proceedings;
    private final Gate gate;
    private final Registrar registrar;
    private final Clock clock;

    PublishingDisclosures(Disclosures disclosures, Proceedings proceedings, Gate gate, Registrar registrar,
            Clock clock) {
        this.disclosures = disclosures;
        this.proceedings = proceedings;
        this.gate = gate;
        this.registrar = registrar;
        this.clock = clock;
    }

    @Transactional
    public void publish(Seen seen, boolean acceptedWarnings, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE,
                (item, by) -> item.publish(gate.pass(item, acceptedWarnings), registrar, by));
    }

    @Transactional
    public void publishExpress(Seen seen, String reason, boolean acceptedWarnings, Officer officer) {
        proceedings.take(seen, officer, PUBLISH_EXPRESS,
                (item, by) -> item.publishExpress(reason, gate.pass(item, acceptedWarnings), registrar, by));
    }

    @Transactional
    public void schedule(Seen seen, Instant at, boolean acceptedWarnings, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE,
                (item, by) -> item.schedule(at, gate.pass(item, acceptedWarnings), by));
    }

    @Transactional
    public void unschedule(Seen seen, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, Disclosure::unschedule);
    }

    @Transactional
    public void republish(Seen seen, String reason, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.republish(reason, by));
    }

    /** Publishes an item whose minute has come; one that became invalid meanwhile goes back to its author instead. */
    @Transactional
    public void publishDue(DisclosureId id) {
        var now = clock.instant();
        disclosures.findDueLocked(id, now)
                .ifPresent(item -> proceedings.conclude(item, publishOrReturn(item, Signature.ofPlatform(now))));
    }

    private DisclosureAct publishOrReturn(Disclosure item, Signature by) {
        try {
            return item.publish(gate.pass(item, true), registrar, by);
        } catch (BadInput | UnlawfulAct invalid) {
            return item.returnToAuthor("到排定时间未能发布：" + invalid.getMessage(), by);
        }
    }
}

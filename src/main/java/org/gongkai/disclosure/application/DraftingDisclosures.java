package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;

import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.ReviewRoute;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.organ.OrganId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors do: begin, write, send on, revise, give up. */
@Service
public class DraftingDisclosures {
    private final Disclosures disclosures;
    private final Proceedings proceedings;
    private final Gate gate;
    private final SettlingReviewRoutes routes;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    DraftingDisclosures(Disclosures disclosures, Proceedings proceedings, Gate gate,
            SettlingReviewRoutes routes, AccessPolicy policy,
            ApplicationEventPublisher events) {
        this.disclosures = disclosures;
        this.proceedings = proceedings;
        this.gate = gate;
        this.routes = routes;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public DisclosureId begin(OrganId organ, Content content, Officer officer) {
        policy.require(officer, DRAFT_ITEMS, organ);
        var id = disclosures.nextIds(1).getFirst();
        var item = Disclosure.begin(id, organ, content, proceedings.signatureOf(officer));
        disclosures.add(List.of(item));
        events.publishEvent(item.drafted());
        return id;
    }

    /**
     * @param changeNote what changed since the published edition, for readers
     * @param minor whether that is left out of the public history
     */
    @Transactional
    public void save(Seen seen, Content content, String changeNote, boolean minor, Officer officer) {
        proceedings.take(seen, officer, DRAFT_ITEMS, (item, by) -> item.save(content, changeNote, minor, by));
    }

    @Transactional
    public void submit(Seen seen, boolean acceptedWarnings, Officer officer) {
        proceedings.take(seen, officer, DRAFT_ITEMS,
                (item, by) -> item.submit(gate.pass(item, acceptedWarnings), routeOf(item), by));
    }

    /** Where no edition is in work, the item itself refuses the step. */
    private ReviewRoute routeOf(Disclosure item) {
        var edition = item.snapshot().inWork();
        return edition == null ? ReviewRoute.STANDARD : routes.routeOf(item.organ(), edition.content());
    }

    @Transactional
    public void recall(Seen seen, Officer officer) {
        proceedings.take(seen, officer, DRAFT_ITEMS, Disclosure::recall);
    }

    /** To another organ the officer drafts for as well. */
    @Transactional
    public void handOver(Seen seen, OrganId to, Officer officer) {
        policy.require(officer, DRAFT_ITEMS, to);
        proceedings.take(seen, officer, DRAFT_ITEMS, (item, by) -> item.handOver(to, by));
    }

    @Transactional
    public void startRevision(Seen seen, Officer officer) {
        proceedings.take(seen, officer, DRAFT_ITEMS, Disclosure::startRevision);
    }

    @Transactional
    public void abandonRevision(Seen seen, Officer officer) {
        proceedings.take(seen, officer, DRAFT_ITEMS, Disclosure::abandonRevision);
    }

    @Transactional
    public void discard(Seen seen, Officer officer) {
        proceedings.take(seen, officer, DRAFT_ITEMS, Disclosure::discard);
    }
}

package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;

import java.util.Set;
import org.gongkai.disclosure.DisclosureCircleDrawn;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Circles;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.law.NotPermitted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits who may see an item before it is published. The role gives the right, the circle narrows it; its twin for lists
 * stands in the staff listing.
 */
@Service
public class DrawingCircles {
    private final Circles circles;
    private final Disclosures disclosures;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    DrawingCircles(Circles circles, Disclosures disclosures, AccessPolicy policy, ApplicationEventPublisher events) {
        this.circles = circles;
        this.disclosures = disclosures;
        this.policy = policy;
        this.events = events;
    }

    /** Refuses whoever is not within the circle of an item nobody outside has seen yet. */
    public void require(Disclosure item, Officer officer) {
        if (item.standing() != Standing.UNPUBLISHED || isAuthor(item, officer)) {
            return;
        }
        var circle = circles.of(item.id());
        if (!circle.isEmpty() && !circle.contains(officer.id())) {
            throw new NotPermitted("这份稿件限定了知悉范围，您不在其中；需要办理的，请起草人把您加入。");
        }
    }

    public Set<AccountId> of(Disclosure item) {
        return circles.of(item.id());
    }

    /** Whether the officer may draw the circle: an author's business, as long as it is not public. */
    public boolean mayDraw(Disclosure item, Officer officer) {
        return item.standing() == Standing.UNPUBLISHED && isAuthor(item, officer)
                && policy.may(officer, DRAFT_ITEMS, item.organ());
    }

    /** @param named besides the authors; empty: no limit */
    @Transactional
    public void draw(Seen seen, Set<AccountId> named, Officer officer) {
        var item = disclosures.getLocked(seen.id());
        if (!mayDraw(item, officer)) {
            throw new NotPermitted("知悉范围由起草人在发布之前设定。");
        }
        circles.draw(item.id(), named);
        events.publishEvent(new DisclosureCircleDrawn(item.id(), named.size()));
    }

    private static boolean isAuthor(Disclosure item, Officer officer) {
        var edition = item.snapshot().inWork();
        return edition != null && edition.isBy(officer.id());
    }
}

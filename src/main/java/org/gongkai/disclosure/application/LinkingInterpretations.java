package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;

import java.time.Clock;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.InterpretationLinked;
import org.gongkai.disclosure.InterpretationUnlinked;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Interpretations;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names one item as the interpretation (解读) of another; both pages show it as long as both are public. */
@Service
public class LinkingInterpretations {
    private final Disclosures disclosures;
    private final Interpretations interpretations;
    private final AccessPolicy policy;
    private final DrawingCircles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkingInterpretations(Disclosures disclosures, Interpretations interpretations, AccessPolicy policy,
            DrawingCircles circles, ApplicationEventPublisher events, Clock clock) {
        this.disclosures = disclosures;
        this.interpretations = interpretations;
        this.policy = policy;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /** Either side's drafting officer may link; the interpretation of a county document often comes from a department. */
    @Transactional
    public void link(DisclosureId explained, DisclosureId explaining, Officer officer) {
        if (explained.equals(explaining)) {
            throw new BadInput("interpretation", "信息不能解读自己");
        }
        requireEitherSide(explained, explaining, officer);
        interpretations.link(explained, explaining, clock.instant());
        events.publishEvent(new InterpretationLinked(explained, explaining));
    }

    @Transactional
    public void unlink(DisclosureId explained, DisclosureId explaining, Officer officer) {
        requireEitherSide(explained, explaining, officer);
        interpretations.unlink(explained, explaining);
        events.publishEvent(new InterpretationUnlinked(explained, explaining));
    }

    private void requireEitherSide(DisclosureId explained, DisclosureId explaining, Officer officer) {
        var one = disclosures.find(explained).orElseThrow(() -> unknown(explained));
        var other = disclosures.find(explaining).orElseThrow(() -> unknown(explaining));
        circles.require(one, officer);
        circles.require(other, officer);
        if (!policy.may(officer, DRAFT_ITEMS, other.organ())) {
            policy.require(officer, DRAFT_ITEMS, one.organ());
        }
    }

    private static BadInput unknown(DisclosureId id) {
        return new BadInput("interpretation", "没有编号为 " + id + " 的信息");
    }
}

package org.gongkai.catalogue.application;

import static org.gongkai.law.ArticleRef.art;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.GuidePublished;
import org.gongkai.catalogue.GuideRegistration;
import org.gongkai.catalogue.GuideReviewed;
import org.gongkai.catalogue.GuideText;
import org.gongkai.catalogue.domain.GuideBook;
import org.gongkai.catalogue.domain.GuideDraft;
import org.gongkai.catalogue.domain.GuideStanding;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing an organ's guide, publishing it, and confirming now and then that it still holds (条例 §12). */
@Service
public class WritingGuides implements GuideRegistration {
    private final GuideBook guides;
    private final Organs organs;
    private final AccessPolicy policy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WritingGuides(GuideBook guides, Organs organs, AccessPolicy policy, Clock clock,
            ApplicationEventPublisher events) {
        this.guides = guides;
        this.organs = organs;
        this.policy = policy;
        this.clock = clock;
        this.events = events;
    }

    /** The draft under way, or one to begin with: from the edition in force, else from the usual text and the unit. */
    public GuideDraft draft(Officer officer, OrganId organ) {
        policy.require(officer, Permission.EDIT_GUIDE, organ);
        return guides.findDraft(organ).orElseGet(() -> begin(organ));
    }

    @Transactional
    public GuideDraft save(Officer officer, OrganId organ, GuideText text, int version) {
        policy.require(officer, Permission.EDIT_GUIDE, organ);
        int edition = guides.findDraft(organ).map(GuideDraft::edition).orElseGet(() -> nextEdition(organ));
        return guides.save(new GuideDraft(organ, edition, text, version));
    }

    @Transactional
    public void publish(Officer officer, OrganId organ, GuideText text, int version) {
        save(officer, organ, text, version).complete();
        publish(organ, LocalDate.now(clock));
    }

    /** Somebody looked the guide through; it may stay only if it still names the unit rightly. */
    @Transactional
    public void review(Officer officer, OrganId organ) {
        policy.require(officer, Permission.EDIT_GUIDE, organ);
        var today = LocalDate.now(clock);
        var guide = guides.current(organ);
        switch (GuideStanding.of(guide, organs.disclosureUnit(organ), today)) {
            case MISSING -> throw new UnlawfulAct(art(12), "还没有发布指南，无从复核。");
            case UNIT_CHANGED -> throw new UnlawfulAct(art(12), "工作机构的信息已经变更，指南须及时更新，请修改后重新发布。");
            case UNREVIEWED, CURRENT -> guides.review(organ, today);
        }
        events.publishEvent(new GuideReviewed(organ, guide.map(Guide::edition).orElse(0)));
    }

    @Override
    @Transactional
    public void publishUsual(OrganId organ, LocalDate on) {
        guides.save(begin(organ)).complete();
        publish(organ, on);
    }

    private void publish(OrganId organ, LocalDate on) {
        guides.publish(organ, on);
        events.publishEvent(new GuidePublished(organ, nextEdition(organ) - 1));
    }

    private GuideDraft begin(OrganId organ) {
        var unit = organs.disclosureUnit(organ);
        var text = guides.current(organ)
                .map(guide -> withUnit(guide.text(), unit))
                .orElseGet(() -> GuideDraft.usual(unit));
        return new GuideDraft(organ, nextEdition(organ), text, 0);
    }

    private static GuideText withUnit(GuideText text, DisclosureUnit unit) {
        return new GuideText(text.classification(), text.arrangement(), text.access(), unit, text.procedure(),
                text.fees(), text.remedies(), text.supervision(), text.ways());
    }

    private int nextEdition(OrganId organ) {
        return guides.current(organ).map(Guide::edition).orElse(0) + 1;
    }
}

package org.gongkai.disclosure.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.ItemDesk;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Document;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Origin;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.disclosure.domain.SecrecyReview;
import org.gongkai.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks items from step to step; each step sees the item as it is at that moment. */
@Service
@Transactional
class WalkingItems implements ItemDesk {
    private final Disclosures disclosures;
    private final DraftingDisclosures drafting;
    private final ReviewingDisclosures reviewing;
    private final PublishingDisclosures publishing;
    private final EndingDisclosures ending;
    private final LinkingInterpretations interpretations;

    WalkingItems(Disclosures disclosures, DraftingDisclosures drafting, ReviewingDisclosures reviewing,
            PublishingDisclosures publishing, EndingDisclosures ending, LinkingInterpretations interpretations) {
        this.disclosures = disclosures;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.ending = ending;
        this.interpretations = interpretations;
    }

    @Override
    public DisclosureId draft(NewDraft draft, Officer officer) {
        return drafting.begin(draft.organ(), new Content(draft.title(), draft.summary(), draft.bodyHtml(), new Document(
                DocumentNumber.normalised(draft.documentNumber()), draft.formedOn(), null, null, false),
                new Classification(draft.column(), List.of(), draft.theme(), draft.genre(), draft.field(), List.of()),
                Openness.FOR_GOOD, new Origin.SelfMade(), List.of(), draft.channels(), draft.attachments(), "", "",
                false), officer);
    }

    @Override
    public void submit(DisclosureId id, Officer officer) {
        drafting.submit(seen(id), true, officer);
    }

    @Override
    public void approveInUnit(DisclosureId id, String opinion, Officer officer) {
        reviewing.approveInUnit(seen(id), opinion, officer);
    }

    @Override
    public void passSecrecy(DisclosureId id, Officer officer) {
        reviewing.reviewSecrecy(seen(id), SecrecyReview.CLEAN, officer);
    }

    @Override
    public void clear(DisclosureId id, Officer officer) {
        reviewing.review(seen(id), Review.OPEN, officer);
    }

    @Override
    public void returnToAuthor(DisclosureId id, String reason, Officer officer) {
        reviewing.returnToAuthor(seen(id), reason, officer);
    }

    @Override
    public void publish(DisclosureId id, Officer officer) {
        publishing.publish(seen(id), true, officer);
    }

    @Override
    public void publishExpress(DisclosureId id, String reason, Officer officer) {
        publishing.publishExpress(seen(id), reason, true, officer);
    }

    @Override
    public void schedule(DisclosureId id, Instant at, Officer officer) {
        publishing.schedule(seen(id), at, true, officer);
    }

    @Override
    public void withdraw(DisclosureId id, String reason, Officer officer) {
        ending.withdraw(seen(id), Ending.Kind.OTHER, reason, null, officer);
    }

    @Override
    public void revise(DisclosureId id, String bodyHtml, String changeNote, Officer officer) {
        drafting.startRevision(seen(id), officer);
        var item = disclosures.getLocked(id);
        var was = Objects.requireNonNull(item.snapshot().inWork()).content();
        drafting.save(seen(id), was.saying(was.title(), bodyHtml, was.document()), changeNote, false, officer);
    }

    @Override
    public void interpret(DisclosureId explained, DisclosureId explaining, Officer officer) {
        interpretations.link(explained, explaining, officer);
    }

    private Seen seen(DisclosureId id) {
        return new Seen(id, disclosures.getLocked(id).version());
    }
}

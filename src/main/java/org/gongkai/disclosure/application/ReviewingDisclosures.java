package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.REVIEW_DISCLOSURE;
import static org.gongkai.identity.Permission.REVIEW_IN_UNIT;
import static org.gongkai.identity.Permission.REVIEW_SECRECY;

import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.disclosure.domain.SecrecyReview;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers do (条例 §17): approve in the unit, review for disclosure, return, look again. */
@Service
public class ReviewingDisclosures {
    private final Disclosures disclosures;
    private final Proceedings proceedings;

    ReviewingDisclosures(Disclosures disclosures, Proceedings proceedings) {
        this.disclosures = disclosures;
        this.proceedings = proceedings;
    }

    @Transactional
    public void approveInUnit(Seen seen, String opinion, Officer officer) {
        proceedings.take(seen, officer, REVIEW_IN_UNIT, (item, by) -> item.approveInUnit(opinion, by));
    }

    @Transactional
    public void reviewSecrecy(Seen seen, SecrecyReview review, Officer officer) {
        proceedings.take(seen, officer, REVIEW_SECRECY, (item, by) -> item.reviewSecrecy(review, by));
    }

    @Transactional
    public void review(Seen seen, Review review, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.review(review, by));
    }

    /** While the unit still has it, its own reviewer returns it; afterwards the disclosure office does. */
    @Transactional
    public void returnToAuthor(Seen seen, String reason, Officer officer) {
        var stage = disclosures.find(seen.id())
                .map(Disclosure::stage)
                .orElseThrow(() -> new NoSuchRecord("没有编号为 " + seen.id() + " 的信息"));
        var wanted = reviewerAt(stage);
        proceedings.take(seen, officer, wanted, (item, by) -> item.returnToAuthor(reason, by));
    }

    /** Whose review an edition waits for, and who may return it therefore. */
    public static Permission reviewerAt(Stage stage) {
        return switch (stage) {
            case SUBMITTED -> REVIEW_IN_UNIT;
            case SECRECY_REVIEW -> REVIEW_SECRECY;
            default -> REVIEW_DISCLOSURE;
        };
    }

    @Transactional
    public void reviewAfterwards(Seen seen, String opinion, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.reviewAfterwards(opinion, by));
    }

    @Transactional
    public void reconsider(Seen seen, String reason, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.reconsider(reason, by));
    }
}

package org.gongkai.disclosure.web;

import org.gongkai.disclosure.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to several items at once; each item still takes its own step, with its own permission and its own trace.
 *
 * @see ItemAct
 */
public enum BulkAct {
    SUBMISSION(ItemAct.SUBMISSION, Act.SUBMIT),
    RECALL(ItemAct.RECALL, Act.RECALL),
    UNIT_REVIEW(ItemAct.UNIT_REVIEW, Act.APPROVE_IN_UNIT),
    SECRECY_REVIEW(ItemAct.SECRECY_REVIEW, Act.PASS_SECRECY),
    DISCLOSURE_REVIEW(ItemAct.DISCLOSURE_REVIEW, Act.CLEAR),
    PUBLICATION(ItemAct.PUBLICATION, Act.PUBLISH),
    AFTER_REVIEW(ItemAct.AFTER_REVIEW, Act.REVIEW_AFTERWARDS),
    WITHDRAWAL(ItemAct.WITHDRAWAL, Act.WITHDRAW),
    REPUBLICATION(ItemAct.REPUBLICATION, Act.REPUBLISH),
    /** Drafts become another organ's. */
    HAND_OVER(null, Act.HAND_OVER),
    /** Drafts move to another column. */
    COLUMN(null, Act.SAVE),
    /** Drafts get another theme, genre or field. */
    RETAG(null, Act.SAVE),
    /** Drafts get back the column and the tags they had. */
    RESTORE(null, Act.SAVE);

    private final @Nullable ItemAct act;
    private final Act step;

    BulkAct(@Nullable ItemAct act, Act step) {
        this.act = act;
        this.step = step;
    }

    /** The page a single item would have for it; null for a change of the draft itself. */
    @Nullable
    ItemAct act() {
        return act;
    }

    Act step() {
        return step;
    }

    /** What undoes it; null for what is on record for good, such as a review. */
    public @Nullable BulkAct undo() {
        return switch (this) {
            case SUBMISSION -> RECALL;
            case WITHDRAWAL -> REPUBLICATION;
            case COLUMN, RETAG -> RESTORE;
            default -> null;
        };
    }

    /** Whether the public or the author reads why. */
    public boolean asksReason() {
        return this == WITHDRAWAL || this == REPUBLICATION;
    }
}

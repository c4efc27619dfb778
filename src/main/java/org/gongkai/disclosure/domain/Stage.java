package org.gongkai.disclosure.domain;

/** Where the work on the edition in hand is (办理环节). How the item stands before the public is another matter. */
public enum Stage {
    /** Being written. */
    DRAFT("起草中"),
    /** Sent back to its author with a reason. */
    RETURNED("已退回"),
    /** Before the unit's reviewer. */
    SUBMITTED("待单位审核"),
    /** Approved by the unit, before the secrecy review. */
    SECRECY_REVIEW("待保密审查"),
    /** Passed the unit and the secrecy review, before the disclosure office. */
    UNIT_REVIEWED("待公开审查"),
    /** Put to the competent department or the secrecy authority (条例 §17). */
    REFERRED("提请确定中"),
    /** Reviewed as open; may be published. */
    CLEARED("待发布"),
    /** Will publish itself. */
    SCHEDULED("已排定"),
    /** Reviewed as on request or closed; looked at again from time to time (条例 §18). */
    KEPT("不主动公开"),
    /** No edition is in work. */
    SETTLED("已办结");

    private final String term;

    Stage(String term) {
        this.term = term;
    }

    /** The word for it, as refusals use it. */
    public String term() {
        return term;
    }
}

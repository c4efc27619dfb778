package org.gongkai.disclosure;

/** How a disclosure review (公开审查, 条例 §17) ended. */
public enum ReviewOpinion {
    /** 予以公开: publish. */
    OPEN,
    /** 依申请公开: not published, given when asked for. */
    ON_REQUEST,
    /** 不予公开: kept closed, with its ground of 条例 §14–16. */
    CLOSED,
    /** 提请确定: the organ cannot decide and asks the competent department or the secrecy authority. */
    REFERRED
}

package org.gongkai.disclosure;

import org.gongkai.identity.Permission;

/** The trays on an officer's desk: what waits there for him and for nobody else. */
public enum Tray {
    /** 我的草稿. */
    MY_DRAFTS(Permission.DRAFT_ITEMS),
    /** 退回我修改. */
    RETURNED_TO_ME(Permission.DRAFT_ITEMS),
    /** 待我单位审核. */
    TO_REVIEW_IN_UNIT(Permission.REVIEW_IN_UNIT),
    /** 待保密审查. */
    TO_REVIEW_SECRECY(Permission.REVIEW_SECRECY),
    /** 待公开审查, those referred elsewhere included. */
    TO_REVIEW(Permission.REVIEW_DISCLOSURE),
    /** 待发布. */
    TO_PUBLISH(Permission.REVIEW_DISCLOSURE),
    /** 已排定. */
    SCHEDULED(Permission.REVIEW_DISCLOSURE),
    /** 待事后审查 of what went out express. */
    TO_REVIEW_AFTERWARDS(Permission.REVIEW_DISCLOSURE),
    /** 待复核: published, and to be looked at again soon. */
    TO_LOOK_AT_AGAIN(Permission.DRAFT_ITEMS),
    /** 即将超过公开时限 (条例 §26). */
    DUE_SOON(Permission.READ_ITEMS),
    /** 已超过公开时限. */
    OVERDUE(Permission.READ_ITEMS);

    private final Permission wanted;

    Tray(Permission wanted) {
        this.wanted = wanted;
    }

    /** What an officer must be allowed to do for this tray to be his. */
    public Permission wanted() {
        return wanted;
    }
}

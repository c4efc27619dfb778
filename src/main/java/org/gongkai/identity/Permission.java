package org.gongkai.identity;

/** One kind of act or look; {@link AccessPolicy} says who has it. */
public enum Permission {
    /** See staff pages of items of an organ in any state. */
    READ_ITEMS,
    /** Draft, revise and submit items of an organ. */
    DRAFT_ITEMS,
    /** First review within the unit. */
    REVIEW_IN_UNIT,
    /** Secrecy review before publication (保密审查, 保守国家秘密法 §35). */
    REVIEW_SECRECY,
    /** Disclosure review (条例 §17) and publishing, withdrawing, removing. */
    REVIEW_DISCLOSURE,
    /** Publish without prior review, with a reason and review afterwards (紧急发布). */
    PUBLISH_EXPRESS,
    /** Bulk import of existing items. */
    IMPORT_ITEMS,
    /** Columns, vocabularies, index number pattern, word lists, channels. */
    EDIT_CATALOGUE,
    /** The organ's guide, disclosure unit and officers. */
    EDIT_GUIDE,
    /** See requests for information, without what identifies the applicant. */
    READ_REQUESTS,
    /** See a request's file: who asks, what was written both ways, documents and drafts, material. */
    READ_CASE_FILES,
    /** Register requests and take the steps of handling them; reveal who the applicant is, for a reason. */
    HANDLE_REQUESTS,
    /** Decide what 条例 §33 leaves to the head of the disclosure unit. */
    APPROVE_REQUESTS,
    /** Urge and escalate (条例 §47). */
    SUPERVISE_REQUESTS,
    /** Boards and figures that are not public. */
    READ_BOARDS,
    /** Enter figures whose records are kept outside, for an organ. */
    ENTER_FIGURES,
    /** Review figures somebody else entered. */
    REVIEW_FIGURES,
    /** Write an organ's annual report. */
    WRITE_REPORT,
    /** Review an organ's annual report, and publish it once signed. */
    REVIEW_REPORT,
    /** Sign an organ's annual report as the responsible leader. */
    SIGN_REPORT,
    /** Working-day calendar. */
    EDIT_CALENDAR,
    /** Organs: register, rename, merge, close. */
    EDIT_ORGANS,
    /** Create, lock, unlock accounts, reset passwords; settings. */
    MANAGE_ACCOUNTS,
    /** Grant and revoke roles. */
    GRANT_ROLES,
    /** Look at letters by e-mail that wait or went out, and have them tried again. */
    READ_OUTBOX,
    /** Search and verify the trail. */
    READ_AUDIT
}

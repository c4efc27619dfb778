package org.gongkai.disclosure.domain;

/** What can be done to an item; {@link Steps} says when. */
public enum Act {
    SAVE("保存"),
    SUBMIT("送审"),
    /** The author takes it back before anybody reviewed it. */
    RECALL("撤回送审"),
    /** A draft becomes the matter of another organ. */
    HAND_OVER("移交"),
    RETURN("退回"),
    /** A round of the unit that is not its last. */
    PASS_ON("本环节通过"),
    APPROVE_IN_UNIT("单位审核通过"),
    /** Secrecy review that found nothing. */
    PASS_SECRECY("保密审查通过"),
    HOLD_AS_SECRET("认定涉密"),
    REFER_SECRECY("提请确定是否涉密"),
    /** Disclosure review with the opinion open. */
    CLEAR("审查同意公开"),
    /** Disclosure review with the opinion on request or closed. */
    KEEP("审查不主动公开"),
    /** Disclosure review that could not decide. */
    REFER("提请确定"),
    /** Takes up an item kept back earlier (条例 §18). */
    RECONSIDER("重新评估"),
    SCHEDULE("排定发布"),
    UNSCHEDULE("取消排定"),
    PUBLISH("发布"),
    PUBLISH_EXPRESS("紧急发布"),
    REVIEW_AFTERWARDS("事后审查"),
    START_REVISION("修订"),
    ABANDON_REVISION("放弃修订"),
    DISCARD("放弃起草"),
    WITHDRAW("撤回"),
    REPUBLISH("恢复发布"),
    REMOVE("删除"),
    MARK("标注效力"),
    UNMARK("取消标注");

    private final String term;

    Act(String term) {
        this.term = term;
    }

    /** The word for it, as refusals use it. */
    public String term() {
        return term;
    }
}

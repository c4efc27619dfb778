package org.gongkai.request;

import static org.gongkai.law.ArticleRef.art;

import org.gongkai.law.ArticleRef;

/** The kinds of events a request knows, with the article each stands on. */
public enum EventKind {
    RECEIPT_FIXED("收到申请", art(31)),
    CORRECTION_ASKED("发出补正告知书", art(30)),
    CORRECTION_RECEIVED("收到补正", art(30)),
    CORRECTION_LAPSED("逾期未补正，视为放弃", art(30)),
    LATE_CORRECTION_ACCEPTED("逾期补正有正当理由，恢复办理", art(30)),
    THIRD_PARTY_ASKED("发出第三方意见征询单", art(32)),
    THIRD_PARTY_ANSWERED("收到第三方意见", art(32)),
    ORGAN_CONSULTED("征求其他机关意见", art(34)),
    ORGAN_ANSWERED("收到其他机关意见", art(34)),
    NOTICE_RECEIVED("文书送达对方", ArticleRef.of("235号", 1)),
    EXTENDED("延长答复期限", art(33)),
    FEE_ASKED("发出收费通知书", ArticleRef.of("109号", 6)),
    FEE_PAID("申请人缴费", ArticleRef.of("109号", 6)),
    FEE_LAPSED("逾期未缴费，视为放弃", ArticleRef.of("109号", 6)),
    REASON_ASKED("要求说明理由", art(35)),
    REASON_GIVEN("收到理由说明", art(35)),
    LATER_DAY_FIXED("确定延迟答复的期限", art(35)),
    WITHDRAWN("申请人撤回", art(36)),
    HANDED_OVER("转送负责公开的单位", art(36, 5)),
    REPLIED("发出答复", art(36)),
    REDO_ORDERED("责令重新答复", art(51)),
    ARCHIVED("归档", art(45));

    private final String term;
    private final ArticleRef by;

    EventKind(String term, ArticleRef by) {
        this.term = term;
        this.by = by;
    }

    /** The word for it, as refusals and timelines use it. */
    public String term() {
        return term;
    }

    public ArticleRef by() {
        return by;
    }
}

package org.gongkai.disclosure.domain;

import static org.gongkai.law.ArticleRef.art;

import org.gongkai.law.ArticleRef;

/** The grounds on which information is kept closed (不予公开), all that 条例 §14–16 know. */
public enum Ground {
    /** 依法确定为国家秘密. */
    STATE_SECRET(art(14), false),
    /** 法律、行政法规禁止公开. */
    LAW_FORBIDS(art(14), false),
    /** 危及国家安全、公共安全、经济安全、社会稳定. */
    ENDANGERS_SECURITY(art(14), false),
    /** 商业秘密. */
    TRADE_SECRET(art(15), false),
    /** 个人隐私. */
    PRIVACY(art(15), false),
    /** 内部事务：人事管理. */
    PERSONNEL(art(16), true),
    /** 内部事务：后勤管理. */
    LOGISTICS(art(16), true),
    /** 内部事务：内部工作流程. */
    WORKFLOW(art(16), true),
    /** 过程性信息：讨论记录. */
    DISCUSSION_RECORD(art(16), true),
    /** 过程性信息：过程稿. */
    PROCESS_DRAFT(art(16), true),
    /** 过程性信息：磋商信函. */
    CONSULTATION_LETTER(art(16), true),
    /** 过程性信息：请示报告. */
    REQUEST_FOR_INSTRUCTIONS(art(16), true),
    /** 行政执法案卷信息. */
    ENFORCEMENT_FILE(art(16), true);

    private final ArticleRef article;
    private final boolean discretionary;

    Ground(ArticleRef article, boolean discretionary) {
        this.article = article;
        this.discretionary = discretionary;
    }

    public ArticleRef article() {
        return article;
    }

    /** §16 says "may" (可以不予公开); §14 and §15 say "must not". */
    public boolean isDiscretionary() {
        return discretionary;
    }
}

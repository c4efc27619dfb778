package org.gongkai.dialogue.domain;

/** What a reader finds wrong. */
public enum CorrectionKind {
    /** 内容有误. */
    WRONG_CONTENT,
    /** 错别字. */
    TYPO,
    /** 链接打不开. */
    BROKEN_LINK,
    /** 内容过时. */
    OUTDATED,
    /** 其他. */
    OTHER
}

package org.gongkai.disclosure.check;

/** What is checked; the Chinese name stands in {@code disclosure.check.rule.<NAME>}. */
public enum CheckRule {
    /** 居民身份证号码. */
    ID_NUMBER,
    /** 手机号码. */
    MOBILE_PHONE,
    /** 固定电话 that is not one of the organ's own. */
    LANDLINE_PHONE,
    /** 银行卡号. */
    BANK_CARD,
    /** 家庭住址. */
    HOME_ADDRESS,
    /** 个人电子邮箱. */
    PERSONAL_EMAIL,
    /** 错别字 and misnamed organs. */
    WRONG_WORD,
    /** 敏感或不宜使用的词. */
    SENSITIVE_WORD,
    /** 涉及政治、港澳台等的规范表述. */
    POLITICAL_WORD,
    /** 必填元数据. */
    METADATA,
    /** 内容概述. */
    SUMMARY,
    /** 文号. */
    DOCUMENT_NUMBER,
    /** 链接. */
    LINK,
    /** 附件中的隐藏信息. */
    HIDDEN_DATA,
    /** 日期. */
    DATE,
    /** 重复发布. */
    DUPLICATE,
    /** 公开时限. */
    TIME_LIMIT
}

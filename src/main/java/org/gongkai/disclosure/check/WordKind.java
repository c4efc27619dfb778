package org.gongkai.disclosure.check;

/** Why a word is on the list. */
public enum WordKind {
    /** 错别字、旧机构名. */
    WRONG,
    /** 不宜公开或不宜使用. */
    SENSITIVE,
    /** 涉及政治、港澳台的规范表述. */
    POLITICAL
}

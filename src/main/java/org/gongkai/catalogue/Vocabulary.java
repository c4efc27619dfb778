package org.gongkai.catalogue;

/** The lists of words an item is classified by; all editable. */
public enum Vocabulary {
    /** 领域: the 26 fields of grassroots disclosure and the county's own key fields. */
    FIELD,
    /** 主题分类. */
    THEME,
    /** 体裁分类. */
    GENRE
}

package org.gongkai.disclosure;

/** 有效性 of a document; void ones stay readable and are marked. */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 失效: its time ran out. */
    EXPIRED,
    /** 废止: repealed by another document. */
    REPEALED,
    /** 已修改. */
    AMENDED
}

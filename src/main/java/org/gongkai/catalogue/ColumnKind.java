package org.gongkai.catalogue;

/** How a column shows what it holds. */
public enum ColumnKind {
    /** A list of items, newest first. */
    LIST,
    /** Its newest item itself, such as 机构职能. */
    SINGLE,
    /** Leads elsewhere. */
    LINK,
    /** Items as rows of a table: title, number, dates, validity. */
    TABLE
}

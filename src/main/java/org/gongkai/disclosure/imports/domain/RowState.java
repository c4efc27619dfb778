package org.gongkai.disclosure.imports.domain;

/** What has become of a row. */
public enum RowState {
    /** Passed the trial. */
    GOOD,
    /** Did not. */
    BAD,
    /** Its attachments are stored; only the item is missing. */
    READY,
    /** It is an item now. */
    ENTERED,
    /** Passed the trial, but was refused when it was to be entered. */
    REFUSED
}

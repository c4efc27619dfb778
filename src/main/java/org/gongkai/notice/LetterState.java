package org.gongkai.notice;

/** What became of a letter. */
public enum LetterState {
    /** Not handed over yet: its turn has not come, the last try failed, or there is no mail server. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Tried too often, or put aside by an officer. */
    GIVEN_UP
}

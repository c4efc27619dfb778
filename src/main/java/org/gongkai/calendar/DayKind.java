package org.gongkai.calendar;

/** What a day is to a term that is being counted. */
public enum DayKind {
    /** The day of the event itself (民法典 §201): not counted. */
    DAY_ZERO,
    /** An ordinary working day: counted. */
    COUNTED,
    /** A weekend day that is a working day by notice: counted. */
    MAKE_UP,
    /** An ordinary weekend day. */
    REST,
    /** A day off by notice. */
    HOLIDAY,
    /** A working day within a pause. */
    PAUSED
}

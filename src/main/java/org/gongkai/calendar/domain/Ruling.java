package org.gongkai.calendar.domain;

/** What a notice makes of a day. */
public enum Ruling {
    /** 放假: a day off, weekday or not. */
    REST,
    /** 调休上班: a weekend day that is worked. */
    WORK
}

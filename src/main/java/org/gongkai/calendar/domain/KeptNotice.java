package org.gongkai.calendar.domain;

/**
 * A notice as it stands in our books.
 *
 * @param version grows with every change, so that two people do not overwrite each other
 */
public record KeptNotice(NoticeId id, HolidayNotice notice, int version) {}

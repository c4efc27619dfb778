package org.gongkai.calendar;

/** The calendars we hold: the national one ({@code CN}) and local ones that add to it ({@code HB} for Hubei). */
public interface WorkCalendars {
    /** @throws org.gongkai.law.NoSuchRecord when there is no calendar of that code */
    WorkCalendar get(String code);

    /** The calendar that holds where this platform stands, by configuration. */
    WorkCalendar local();
}

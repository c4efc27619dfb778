package org.gongkai.calendar;

import java.time.LocalDate;

/**
 * One day of a day strip ("why this date").
 *
 * @param number which counted day it is; for days not counted, the number of the last counted one
 * @param because the rule or notice that makes it so, such as 民法典§201 or a notice number
 * @param provisional whether the year of this day has no notice yet
 */
public record CountedDay(LocalDate date, DayKind kind, int number, String because, boolean provisional) {}

package org.gongkai.calendar.domain;

import java.time.LocalDate;

/**
 * A day a notice says something about.
 *
 * @param holiday for which holiday, such as 春节
 */
public record RuledDay(LocalDate date, Ruling ruling, String holiday) {
    public RuledDay {
        if (holiday.isBlank() || holiday.length() > 40) {
            throw new IllegalArgumentException("not the name of a holiday: " + holiday);
        }
    }
}

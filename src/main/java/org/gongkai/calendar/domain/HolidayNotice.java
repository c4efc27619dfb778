package org.gongkai.calendar.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A paper that fixes days of a year (放假通知).
 *
 * @param calendar code of the calendar it belongs to, {@code CN} for the national one
 * @param year the year it is about; a few of its days may lie in the December before
 * @param number document number, or how else the paper is known
 * @param numberChecked whether somebody has seen number and date in the paper itself
 * @param days at most one ruling per day, in order
 */
public record HolidayNotice(String calendar, int year, String number, LocalDate issuedOn, boolean numberChecked,
        String note, List<RuledDay> days) {
    public HolidayNotice {
        if (!calendar.matches("[A-Z]{2,8}")) {
            throw new IllegalArgumentException("not a calendar code: " + calendar);
        }
        if (number.isBlank()) {
            throw new IllegalArgumentException("a notice without number or name");
        }
        days = days.stream().sorted(Comparator.comparing(RuledDay::date)).toList();
        if (days.stream().map(RuledDay::date).distinct().count() < days.size()) {
            throw new IllegalArgumentException(number + " rules the same day twice");
        }
    }

    public Optional<RuledDay> ruling(LocalDate day) {
        return days.stream().filter(ruled -> ruled.date().equals(day)).findFirst();
    }

    public HolidayNotice withDays(List<RuledDay> others) {
        return new HolidayNotice(calendar, year, number, issuedOn, numberChecked, note, others);
    }
}

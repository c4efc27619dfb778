package org.gongkai.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds for each day when all notices are read together: a later notice overrides, a local one comes last. */
public final class DayBook {
    /** The code of the national calendar, on which all others build. */
    public static final String NATIONAL = "CN";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Entry> ruled = new HashMap<>();
    private final Set<Integer> announced;

    /** A ruling that holds, with the notice it stands in. */
    public record Entry(RuledDay day, HolidayNotice notice) {}

    /** @param calendar which calendar's days to take; notices of others, except the national ones, are left out */
    public DayBook(String calendar, List<HolidayNotice> notices) {
        notices.stream()
                .filter(notice -> isNational(notice) || notice.calendar().equals(calendar))
                .sorted(Comparator.comparing((HolidayNotice notice) -> !isNational(notice))
                        .thenComparing(HolidayNotice::issuedOn))
                .forEach(this::enter);
        announced = notices.stream().filter(DayBook::isNational).map(HolidayNotice::year).collect(Collectors.toSet());
    }

    private void enter(HolidayNotice notice) {
        notice.days().forEach(day -> ruled.put(day.date(), new Entry(day, notice)));
    }

    private static boolean isNational(HolidayNotice notice) {
        return notice.calendar().equals(NATIONAL);
    }

    public Optional<Entry> entry(LocalDate day) {
        return Optional.ofNullable(ruled.get(day));
    }

    /** Whether it is settled what this day is. The December days a notice of the next year rules are, though 2018 is not. */
    public boolean knows(LocalDate day) {
        return announced.contains(day.getYear()) || ruled.containsKey(day);
    }

    /** Whether it is worked; where {@link #knows} says no, this is only Monday to Friday. */
    public boolean works(LocalDate day) {
        return entry(day).map(entry -> entry.day().ruling() == Ruling.WORK).orElse(!isWeekend(day));
    }

    /**
     * The year whose notice should have come by this day: this one, or from October on the next. Notices appear between
     * October and December, and terms begin to reach into the new year then.
     */
    public Optional<Integer> missingOn(LocalDate today) {
        int awaited = today.getMonth().compareTo(Month.OCTOBER) < 0 ? today.getYear() : today.getYear() + 1;
        return announced.contains(today.getYear())
                ? Optional.of(awaited).filter(year -> !announced.contains(year))
                : Optional.of(today.getYear());
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    public SortedSet<Integer> announcedYears() {
        return new TreeSet<>(announced);
    }
}

package org.gongkai.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.Term;

/** A day strip in the making: every day looked at is written down with its reason. */
final class Strip {
    private static final String DAY_ZERO_RULE = "民法典§201";
    private static final String ROLLING_RULE = "民法典§203";

    private final DayBook book;
    private final LocalDate start;
    private final List<CountedDay> days = new ArrayList<>();
    private final SortedSet<Integer> guessedYears = new TreeSet<>();
    private int counted;

    Strip(DayBook book, LocalDate start) {
        this.book = book;
        this.start = start;
        days.add(new CountedDay(start, DayKind.DAY_ZERO, 0, DAY_ZERO_RULE, false));
    }

    int counted() {
        return counted;
    }

    /** A day of a term in working days. */
    void workingTerm(LocalDate day, boolean paused) {
        if (!book.works(day)) {
            write(day, restKind(day), restReason(day));
        } else if (paused) {
            write(day, DayKind.PAUSED, "期间暂停计算");
        } else {
            counted++;
            write(day, workKind(day), workReason(day));
        }
    }

    /** A day of a term in natural days: it counts whatever it is, and no notice is needed to know that. */
    void naturalDay(LocalDate day) {
        counted++;
        days.add(new CountedDay(day, DayKind.COUNTED, counted, "自然日", false));
    }

    /** The last day of a term in natural days; false when the term must run on (民法典 §203). */
    boolean endsOn(LocalDate day, boolean rolled) {
        if (!rolled) {
            counted++;
        }
        if (!book.works(day)) {
            write(day, restKind(day), ROLLING_RULE + " 顺延，" + restReason(day));
            return false;
        }
        write(day, workKind(day), rolled ? ROLLING_RULE + " 顺延至此，" + workReason(day) : workReason(day));
        return true;
    }

    Term term() {
        return new Term(start, days.getLast().date(), days, guessedYears.isEmpty() ? null : why());
    }

    private String why() {
        return guessedYears.stream().map(year -> year + "年").collect(Collectors.joining("、"))
                + "放假安排尚未公布，暂按周一至周五推算";
    }

    private void write(LocalDate day, DayKind kind, String because) {
        boolean guessed = !book.knows(day);
        if (guessed) {
            guessedYears.add(day.getYear());
        }
        days.add(new CountedDay(day, kind, counted, guessed ? because + "（暂定）" : because, guessed));
    }

    private DayKind restKind(LocalDate day) {
        return book.entry(day).isPresent() ? DayKind.HOLIDAY : DayKind.REST;
    }

    private DayKind workKind(LocalDate day) {
        return book.entry(day).isPresent() ? DayKind.MAKE_UP : DayKind.COUNTED;
    }

    private String restReason(LocalDate day) {
        return book.entry(day).map(Strip::cited).orElse("周末");
    }

    private String workReason(LocalDate day) {
        return book.entry(day).map(Strip::cited).orElse("工作日");
    }

    private static String cited(DayBook.Entry entry) {
        return entry.day().holiday() + (entry.day().ruling() == Ruling.WORK ? "调休上班 " : " ")
                + entry.notice().number();
    }
}

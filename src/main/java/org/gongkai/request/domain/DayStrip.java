package org.gongkai.request.domain;

import org.gongkai.request.EventKind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Why this date: the days of a run, each with what it counts for.
 *
 * @param due last day of the run, were it never stopped
 * @param length working days from day zero to {@code due}
 * @param used working days gone by
 * @param days from day zero to {@code due}; of a stopped run to the day that is looked at
 */
record DayStrip(LocalDate due, int length, int used, List<CountedDay> days, @Nullable String provisionalBecause) {
    static DayStrip of(Run run, List<Consultation> consultations, LocalDate asOf, WorkCalendar calendar) {
        var due = run.due(consultations, calendar);
        var lastUsed = run.lastUsed(asOf);
        var shownTo = run.isStopped() ? later(asOf, lastUsed) : due;
        var term = reaching(later(shownTo, lastUsed), run, consultations, shownTo, calendar);
        var reasons = new DayReasons(run, consultations, calendar);
        var days = term.days().stream().filter(day -> !day.date().isAfter(shownTo)).map(reasons::explain).toList();
        boolean provisional = days.stream().anyMatch(CountedDay::provisional);
        return new DayStrip(due, numberOn(due, term, run.length()), numberOn(lastUsed, term, run.length()), days,
                provisional ? term.provisionalBecause() : null);
    }

    /** The term, counted on until the strip covers a day. */
    private static Term reaching(LocalDate last, Run run, List<Consultation> consultations, LocalDate stoppedTo,
            WorkCalendar calendar) {
        var pauses = run.pauses(consultations, stoppedTo, calendar);
        var term = calendar.after(run.from(), run.length(), pauses);
        return term.end().isBefore(last)
                ? calendar.after(run.from(), naturalDays(run.from(), last), pauses)
                : term;
    }

    private static WorkingDays naturalDays(LocalDate from, LocalDate to) {
        return WorkingDays.of((int) ChronoUnit.DAYS.between(from, to));
    }

    private static int numberOn(LocalDate day, Term term, WorkingDays otherwise) {
        long place = ChronoUnit.DAYS.between(term.start(), day);
        return place < 0 ? 0
                : place < term.days().size() ? term.days().get((int) place).number() : otherwise.count();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Puts the rule of the term where the calendar only knows that a day is worked or paused. */
    private record DayReasons(Run run, List<Consultation> consultations, WorkCalendar calendar) {
        CountedDay explain(CountedDay day) {
            return switch (day.kind()) {
                case COUNTED -> because(day, counted(day.number()));
                case PAUSED -> because(day, paused(day.date()));
                default -> day;
            };
        }

        private String counted(int number) {
            if (number <= run.statutory().count()) {
                return run.by().toString();
            }
            return run.fixedDue() != null ? EventKind.LATER_DAY_FIXED.by() + " 确定的延迟答复期限" : run.by() + " 延长的期限";
        }

        private String paused(LocalDate date) {
            return consultations.stream()
                    .filter(letter -> letter.pause(calendar).covers(date))
                    .findFirst()
                    .map(letter -> "条例§33 " + letter.asked().term() + "（" + letter.asked().by() + "），不计入期限")
                    .orElseGet(() -> run.stoppedBy() == EventKind.FEE_ASKED
                            ? FeeRules.NOTICE + " 等待缴费，期限停止"
                            : "条例§30 等待补正，期限停止");
        }

        private static CountedDay because(CountedDay day, String reason) {
            return new CountedDay(day.date(), day.kind(), day.number(), day.provisional() ? reason + "（暂定）" : reason,
                    day.provisional());
        }
    }
}

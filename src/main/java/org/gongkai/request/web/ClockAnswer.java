package org.gongkai.request.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.CountedDay;
import org.gongkai.request.domain.Defect;
import org.gongkai.request.domain.Reading;
import org.gongkai.request.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The clock's answer.
 *
 * @param dueOn null while the clock is stopped
 * @param stage the stage in our own words, finer than {@code state}
 * @param waitsUntil last day of what is waited for: opinions, a correction, a payment
 * @param defects acts that were lawful but late
 * @param provisional set when a day lies in a year without holiday notice: why
 */
record ClockAnswer(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate dueOn, int workingDaysUsed,
        State state, boolean overdue, List<Day> days, Stage stage, LocalDate asOf, @Nullable LocalDate countsFrom,
        int workingDays, boolean extended, @Nullable LocalDate waitsUntil, List<Late> defects,
        @Nullable String provisional) {
    /** What the term does. */
    enum State {
        RUNNING, PAUSED, WAITING_APPLICANT, CLOSED, LAPSED
    }

    record Day(LocalDate date, String kind, int number, String because) {
        static Day of(CountedDay day) {
            return new Day(day.date(), day.kind().name(), day.number(), day.because());
        }
    }

    record Late(LocalDate on, String rule, String message) {
        static Late of(Defect defect) {
            return new Late(defect.on(), defect.rule().toString(), defect.what());
        }
    }

    static ClockAnswer of(Reading reading, LocalDate asOf) {
        return new ClockAnswer(reading.dueOn(), reading.used(), stateOf(reading.stage()), reading.overdue(),
                reading.days().stream().map(Day::of).toList(), reading.stage(), asOf, reading.countsFrom(),
                reading.length(), reading.extended(), reading.waitsUntil(),
                reading.warnings().stream().map(Late::of).toList(), reading.provisionalBecause());
    }

    private static State stateOf(Stage stage) {
        return switch (stage.running()) {
            case NOT_YET, RUNS -> State.RUNNING;
            case PAUSED -> State.PAUSED;
            case STOPPED -> State.WAITING_APPLICANT;
            case ENDED -> State.CLOSED;
            case LAPSED -> State.LAPSED;
        };
    }
}

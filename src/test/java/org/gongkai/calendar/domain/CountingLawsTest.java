package org.gongkai.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of counting whatever the days are: terms drawn from a fixed seed. */
class CountingLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_START = LocalDate.of(2026, 6, 30);

    record Drawn(WorkCalendar calendar, LocalDate start, WorkingDays length, Pause pause) {
        @Override
        public String toString() {
            return start + " + " + length + ", paused " + pause;
        }
    }

    static Stream<Drawn> terms() {
        var random = new Random(20190515);
        return Stream.generate(() -> drawn(random)).limit(120);
    }

    private static Drawn drawn(Random random) {
        var start = FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST_START)));
        var from = start.plusDays(random.nextInt(20));
        return new Drawn(CalendarFixtures.calendar(random.nextBoolean() ? "CN" : "HB"), start,
                WorkingDays.of(1 + random.nextInt(40)), new Pause(from, from.plusDays(random.nextInt(30))));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aTermEndsOnAWorkingDay(Drawn drawn) {
        var term = drawn.calendar().after(drawn.start(), drawn.length());

        assertThat(drawn.calendar().isWorkingDay(term.end())).isTrue();
        assertThat(term.isProvisional()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void countingBackGivesTheLength(Drawn drawn) {
        var end = drawn.calendar().after(drawn.start(), drawn.length()).end();

        assertThat(drawn.calendar().between(drawn.start(), end)).isEqualTo(drawn.length());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aLongerTermEndsLater(Drawn drawn) {
        var end = drawn.calendar().after(drawn.start(), drawn.length()).end();

        var longer = drawn.calendar().after(drawn.start(), drawn.length().plus(WorkingDays.of(1))).end();

        assertThat(longer).isAfter(end);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aLaterStartNeverEndsEarlier(Drawn drawn) {
        var end = drawn.calendar().after(drawn.start(), drawn.length()).end();

        var later = drawn.calendar().after(drawn.start().plusDays(1), drawn.length()).end();

        assertThat(later).isAfterOrEqualTo(end);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aPauseTakesNothingAway(Drawn drawn) {
        var term = drawn.calendar().after(drawn.start(), drawn.length(), List.of(drawn.pause()));

        var notPaused = drawn.start()
                .plusDays(1)
                .datesUntil(term.end().plusDays(1))
                .filter(day -> drawn.calendar().isWorkingDay(day) && !drawn.pause().covers(day))
                .count();

        assertThat(notPaused).isEqualTo(drawn.length().count());
        assertThat(drawn.pause().covers(term.end())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void unitedAndOverlappingPausesAreTheSame(Drawn drawn) {
        var pause = drawn.pause();
        var middle = pause.after().plusDays(ChronoUnit.DAYS.between(pause.after(), pause.until()) / 2);
        var overlapping = List.of(new Pause(pause.after(), middle), pause, new Pause(middle, pause.until()));

        var once = drawn.calendar().after(drawn.start(), drawn.length(), List.of(pause));

        assertThat(drawn.calendar().after(drawn.start(), drawn.length(), overlapping)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aPauseOutsideTheTermChangesNothing(Drawn drawn) {
        var term = drawn.calendar().after(drawn.start(), drawn.length());
        var outside = List.of(new Pause(drawn.start().minusDays(9), drawn.start()),
                new Pause(term.end(), term.end().plusDays(9)));

        assertThat(drawn.calendar().after(drawn.start(), drawn.length(), outside)).isEqualTo(term);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void theStripTellsEveryDayAndNumbersTheCountedOnes(Drawn drawn) {
        var term = drawn.calendar().after(drawn.start(), drawn.length(), List.of(drawn.pause()));

        assertThat(term.days().stream().map(CountedDay::date))
                .containsExactlyElementsOf(drawn.start().datesUntil(term.end().plusDays(1)).toList());
        assertThat(term.days().stream().filter(CountingLawsTest::counts).map(CountedDay::number))
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(drawn.length().count()).toList());
        assertThat(term.days()).noneMatch(day -> day.because().isBlank());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void naturalDaysEndOnOrAfterTheirDayAndNeverOnADayOff(Drawn drawn) {
        int days = drawn.length().count();

        var term = drawn.calendar().daysAfter(drawn.start(), days);

        assertThat(term.end()).isAfterOrEqualTo(drawn.start().plusDays(days));
        assertThat(drawn.calendar().isWorkingDay(term.end())).isTrue();
        assertThat(drawn.calendar().lastOnOrBefore(term.end())).isEqualTo(term.end());
    }

    private static boolean counts(CountedDay day) {
        return day.kind() == DayKind.COUNTED || day.kind() == DayKind.MAKE_UP;
    }
}

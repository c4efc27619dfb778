package org.gongkai.request.domain;

import org.gongkai.request.CaseEvent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.UnlawfulAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the clock whatever happens: courses drawn from a fixed seed, unlawful draws left out. */
class ClockLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    record Drawn(WorkCalendar calendar, List<CaseEvent> facts) {
        LocalDate last() {
            return facts.getLast().on();
        }

        Reading readOn(LocalDate day) {
            return LegalClock.read(facts, day, calendar);
        }

        @Override
        public String toString() {
            return facts.toString();
        }
    }

    static Stream<Drawn> courses() {
        var random = new Random(711);
        return Stream.generate(() -> drawn(random)).limit(300);
    }

    private static Drawn drawn(Random random) {
        var calendar = random.nextBoolean() ? CalendarFixtures.national() : CalendarFixtures.hubei();
        var day = FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST)));
        var facts = new ArrayList<CaseEvent>(List.of(new CaseEvent.ReceiptFixed(day)));
        for (int i = 0; i < 6; i++) {
            day = day.plusDays(random.nextInt(9));
            var next = event(day, random);
            if (isLawful(facts, next, calendar)) {
                facts.add(next);
            }
        }
        return new Drawn(calendar, facts);
    }

    private static CaseEvent event(LocalDate on, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new CaseEvent.CorrectionAsked(on, on.plusDays(random.nextInt(3)), WorkingDays.of(5));
            case 1 -> new CaseEvent.CorrectionReceived(on);
            case 2, 3 -> new CaseEvent.ThirdPartyAsked(on, on.plusDays(random.nextInt(5)), "");
            case 4, 5 -> new CaseEvent.ThirdPartyAnswered(on, "");
            case 6 -> new CaseEvent.OrganConsulted(on, null, "");
            case 7 -> new CaseEvent.OrganAnswered(on, "");
            case 8 -> new CaseEvent.Extended(on, WorkingDays.of(1 + random.nextInt(20)), "负责人");
            case 9 -> new CaseEvent.FeeAsked(on, null);
            case 10 -> new CaseEvent.FeePaid(on);
            default -> random.nextInt(3) == 0 ? new CaseEvent.Replied(on) : new CaseEvent.ReasonAsked(on);
        };
    }

    private static boolean isLawful(List<CaseEvent> facts, CaseEvent next, WorkCalendar calendar) {
        try {
            LegalClock.after(facts, next, calendar);
            return true;
        } catch (UnlawfulAct refused) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void usedDaysNeverShrinkWhileNothingHappens(Drawn drawn) {
        var today = drawn.readOn(drawn.last());

        var later = drawn.readOn(drawn.last().plusDays(11));

        assertThat(later.used()).isGreaterThanOrEqualTo(today.used());
        assertThat(later.dueOn()).isEqualTo(today.dueOn());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aLaterReceiptNeverMeansAnEarlierDueDay(Drawn drawn) {
        var receipt = new CaseEvent.ReceiptFixed(drawn.facts().getFirst().on());
        var nextDay = new CaseEvent.ReceiptFixed(receipt.on().plusDays(1));

        var due = LegalClock.read(List.of(receipt), receipt.on(), drawn.calendar()).dueOn();
        var dueLater = LegalClock.read(List.of(nextDay), nextDay.on(), drawn.calendar()).dueOn();

        assertThat(dueLater).isAfterOrEqualTo(due);
    }

    /** Days of consultation are neither used nor lost: outside them exactly the term is counted. */
    @ParameterizedTest
    @MethodSource("courses")
    void pausesAreNeutral(Drawn drawn) {
        var found = drawn.readOn(drawn.last());
        if (found.dueOn() != null) {
            assertThat(found.days()).filteredOn(day -> switch (day.kind()) {
                case COUNTED, MAKE_UP -> true;
                default -> false;
            }).hasSize(found.length());
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void noTermIsLongerThanFortyWorkingDays(Drawn drawn) {
        assertThat(drawn.readOn(drawn.last()).length()).isBetween(20, 40);
    }

    /** What was known on a day is the same whether the rest has happened yet or not. */
    @ParameterizedTest
    @MethodSource("courses")
    void replayIsStable(Drawn drawn) {
        for (int i = 1; i < drawn.facts().size(); i++) {
            var day = drawn.facts().get(i - 1).on();
            var then = new Drawn(drawn.calendar(),
                    drawn.facts().stream().filter(fact -> !fact.on().isAfter(day)).toList());

            assertThat(drawn.readOn(day)).isEqualTo(then.readOn(day));
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void overdueMeansThatTheLastDayHasPassed(Drawn drawn) {
        var day = drawn.last().plusDays(40);
        var found = drawn.readOn(day);

        if (found.stage().running() == Stage.Running.RUNS && found.dueOn() != null) {
            assertThat(found.overdue()).isEqualTo(day.isAfter(found.dueOn()));
            assertThat(found.left() < 0).isEqualTo(found.used() > found.length());
        }
    }
}

package org.gongkai.request.domain;

import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.CaseEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gongkai.request.domain.CaseEvents.read;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.DayKind;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.ClockExamples;
import org.gongkai.request.ClockExamples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 条例 §29–36, 109号: the worked examples, and every refusal with its article. */
class LegalClockTest {
    static Stream<Example> examples() {
        return ClockExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhereTheRequestStands(Example example) {
        var facts = CaseEvents.facts(example.receivedOn(), example.events());

        var found = LegalClock.read(facts,
                example.asOf().isEmpty() ? facts.getLast().on() : LocalDate.parse(example.asOf()),
                example.workCalendar());

        assertThat(found.dueOn()).isEqualTo(example.due().isEmpty() ? null : LocalDate.parse(example.due()));
        assertThat(found.used()).isEqualTo(example.used());
    }

    @ParameterizedTest(name = "{0}: received {1}, {2} is refused by {3}")
    @CsvSource(delimiter = '|', textBlock = """
            N01 a second correction                | 2024-03-04 | CORRECTION_ASKED 2024-03-05; CORRECTION_RECEIVED 2024-03-08; CORRECTION_ASKED 2024-03-11 | 条例§30
            N02 replying while one is awaited      | 2024-03-04 | CORRECTION_ASKED 2024-03-05; REPLIED 2024-03-06             | 条例§36
            N03 extending while one is awaited     | 2024-03-04 | CORRECTION_ASKED 2024-03-05; EXTENDED 2024-03-06 +10        | 条例§33
            N04 asking others while one is awaited | 2024-03-04 | CORRECTION_ASKED 2024-03-05; THIRD_PARTY_ASKED 2024-03-06   | 条例§32
            N05 a correction nobody asked for      | 2024-03-04 | CORRECTION_RECEIVED 2024-03-05                              | 条例§30
            N06 lapsing on the last day            | 2021-04-20 | CORRECTION_ASKED 2021-04-28 >2021-04-30 +10; CORRECTION_LAPSED 2021-05-18 | 条例§30
            N39 the same when the post told later  | 2021-04-20 | CORRECTION_ASKED 2021-04-28 +10; NOTICE_RECEIVED 2021-04-30; CORRECTION_LAPSED 2021-05-18 | 条例§30
            N40 hearing twice that a letter came   | 2024-03-04 | CORRECTION_ASKED 2024-03-05; NOTICE_RECEIVED 2024-03-07; NOTICE_RECEIVED 2024-03-08 | 235号§1
            N41 a letter that came before it left  | 2024-03-04 | FEE_ASKED 2024-03-05; NOTICE_RECEIVED 2024-03-04           | 235号§1
            N42 a letter nobody was sent           | 2024-03-04 | THIRD_PARTY_ASKED 2024-03-05 >2024-03-06; NOTICE_RECEIVED 2024-03-07 | 235号§1
            N07 lapsing without having asked       | 2024-03-04 | CORRECTION_LAPSED 2024-03-25                                | 条例§30
            N08 a second extension                 | 2024-03-04 | EXTENDED 2024-03-20 +5; EXTENDED 2024-03-25 +5              | 条例§33
            N09 more than 20 days                  | 2024-03-04 | EXTENDED 2024-03-20 +21                                     | 条例§33
            N10 after the last day                 | 2024-03-04 | EXTENDED 2024-04-02 +10                                     | 条例§33
            N11 more than 15 days before 2019      | 2019-05-10 | EXTENDED 2019-05-20 +16                                     | 旧条例§24
            N12 an answer to no letter             | 2024-03-04 | THIRD_PARTY_ANSWERED 2024-03-06                             | 条例§32
            N13 two answers to one letter          | 2024-03-04 | ORGAN_CONSULTED 2024-03-05; ORGAN_ANSWERED 2024-03-06; ORGAN_ANSWERED 2024-03-07 | 条例§34
            N14 the wrong one answers              | 2024-03-04 | ORGAN_CONSULTED 2024-03-05; THIRD_PARTY_ANSWERED 2024-03-06 | 条例§32
            N15 an answer before the letter came   | 2024-03-04 | THIRD_PARTY_ASKED 2024-03-05 >2024-03-08; THIRD_PARTY_ANSWERED 2024-03-07 | 条例§32
            N16 deciding before the answer is in   | 2024-03-04 | THIRD_PARTY_ASKED 2024-03-05; REPLIED 2024-03-08            | 条例§36
            N17 a correction during consultation   | 2024-03-04 | THIRD_PARTY_ASKED 2024-03-05; CORRECTION_ASKED 2024-03-06   | 条例§30
            N18 a fee before 2021                  | 2020-12-01 | FEE_ASKED 2020-12-15                                        | 条例§42
            N19 a fee after the last day           | 2024-03-04 | FEE_ASKED 2024-04-02                                        | 109号§6
            N20 a second fee                       | 2024-03-04 | FEE_ASKED 2024-03-05; FEE_PAID 2024-03-11; FEE_ASKED 2024-03-12 | 109号§3
            N21 paying too late                    | 2022-03-15 | FEE_ASKED 2022-04-11 >2022-04-13; FEE_PAID 2022-05-13       | 109号§6
            N22 lapsing on the last day to pay     | 2022-03-15 | FEE_ASKED 2022-04-11 >2022-04-13; FEE_LAPSED 2022-05-12     | 109号§6
            N23 paying what nobody asked for       | 2024-03-04 | FEE_PAID 2024-03-05                                         | 109号§6
            N24 replying before payment            | 2024-03-04 | FEE_ASKED 2024-03-05; REPLIED 2024-03-06                    | 条例§36
            N25 reasons nobody asked for           | 2024-03-04 | REASON_GIVEN 2024-03-05                                     | 条例§35
            N26 asking for reasons twice           | 2024-03-04 | REASON_ASKED 2024-03-05; REASON_ASKED 2024-03-06            | 条例§35
            N27 replying twice                     | 2024-03-04 | REPLIED 2024-03-05; REPLIED 2024-03-06                      | 条例§36
            N28 extending what is replied to       | 2024-03-04 | REPLIED 2024-03-05; EXTENDED 2024-03-06 +5                  | 条例§33
            N29 withdrawing what is replied to     | 2024-03-04 | REPLIED 2024-03-05; WITHDRAWN 2024-03-06                    | 条例§36
            N30 replying to what was withdrawn     | 2024-03-04 | WITHDRAWN 2024-03-05; REPLIED 2024-03-06                    | 条例§36
            N31 a correction after it lapsed       | 2024-03-04 | CORRECTION_ASKED 2024-03-05; CORRECTION_LAPSED 2024-03-20; CORRECTION_RECEIVED 2024-03-21 | 条例§30
            N32 paying after it lapsed             | 2022-03-15 | FEE_ASKED 2022-04-11 >2022-04-13; FEE_LAPSED 2022-05-13; FEE_PAID 2022-05-13 | 109号§6
            N33 an event before the receipt        | 2024-03-04 | REPLIED 2024-03-01                                          | 条例§36
            N34 events out of order                | 2024-03-04 | REASON_ASKED 2024-03-08; EXTENDED 2024-03-07 +5             | 条例§33
            N35 a later day without reasons asked  | 2024-03-04 | LATER_DAY_FIXED 2024-03-08 >2024-06-03                      | 条例§35
            N36 extending an ordered reply         | 2024-03-04 | REPLIED 2024-03-05; REDO_ORDERED 2024-06-03 +15; EXTENDED 2024-06-04 +5 | 条例§33
            N37 receiving twice                    | 2024-03-04 | RECEIPT_FIXED 2024-03-05                                    | 条例§31
            N38 a fee during consultation          | 2024-03-04 | ORGAN_CONSULTED 2024-03-05; FEE_ASKED 2024-03-06            | 109号§6
            """)
    void refusesWithTheArticle(String what, String receivedOn, String events, String rule) {
        var refused = catchThrowableOfType(UnlawfulAct.class, () -> read("CN", receivedOn, events, ""));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.rule()).hasToString(rule);
    }

    @Test
    void refusesAnExtensionNobodyApproved() {
        var facts = CaseEvents.facts("2024-03-04", "");
        facts.add(new CaseEvent.Extended(LocalDate.parse("2024-03-20"), WorkingDays.of(10), " "));

        var refused = catchThrowableOfType(UnlawfulAct.class,
                () -> LegalClock.read(facts, LocalDate.parse("2024-03-20"), CalendarFixtures.national()));

        assertThat(refused.rule()).hasToString("条例§33");
    }

    @Test
    void aLateCorrectionNoticeHoldsAndIsMarked() {
        var found = read("CN", "2024-03-04", "CORRECTION_ASKED 2024-03-14", "");

        assertThat(found.stage()).isEqualTo(Stage.AWAIT_CORRECTION);
        assertThat(found.warnings()).singleElement().satisfies(late -> {
            assertThat(late.rule()).hasToString("条例§30");
            assertThat(late.what()).contains("2024-03-13", "2024-03-14");
        });
    }

    @Test
    void theSeventhDayIsInTime() {
        assertThat(read("CN", "2019-09-27", "CORRECTION_ASKED 2019-10-12", "").warnings()).isEmpty();
        assertThat(read("CN", "2019-05-15", "CORRECTION_ASKED 2019-05-24", "").warnings()).isEmpty();
        assertThat(read("CN", "2019-05-15", "CORRECTION_ASKED 2019-05-27", "").warnings()).hasSize(1);
    }

    @Test
    void aLateReplyHoldsAndIsMarked() {
        var found = read("CN", "2024-03-04", "REPLIED 2024-04-02", "");

        assertThat(found.overdue()).isTrue();
        assertThat(found.warnings()).singleElement().satisfies(late -> assertThat(late.rule()).hasToString("条例§33"));
    }

    @Test
    void isOverdueFromTheDayAfterTheLast() {
        assertThat(read("CN", "2024-03-04", "", "2024-04-01").overdue()).isFalse();
        assertThat(read("CN", "2024-03-04", "", "2024-04-02").overdue()).isTrue();
        assertThat(read("CN", "2024-03-04", "", "2024-04-02").left()).isEqualTo(-1);
    }

    @Test
    void consultingWhenTheTermIsOverLengthensNothing() {
        var found = read("CN", "2024-03-04", "THIRD_PARTY_ASKED 2024-04-03", "2024-04-10");

        assertThat(found.dueOn()).isEqualTo("2024-04-01");
        assertThat(found.overdue()).isTrue();
        assertThat(found.warnings()).hasSize(1);
    }

    @Test
    void aCorrectionClearsAnExtension() {
        var found = read("CN", "2024-03-04",
                "EXTENDED 2024-03-06 +20; CORRECTION_ASKED 2024-03-07; CORRECTION_RECEIVED 2024-03-11; EXTENDED 2024-04-09 +20",
                "");

        assertThat(found.extended()).isTrue();
        assertThat(found.countsFrom()).isEqualTo("2024-03-11");
    }

    @Test
    void anOpinionThatComesTooLateIsFiledAndMovesNothing() {
        var silent = read("CN", "2021-09-10", "THIRD_PARTY_ASKED 2021-09-15 >2021-09-17", "2021-10-20");
        var late = read("CN", "2021-09-10",
                "THIRD_PARTY_ASKED 2021-09-15 >2021-09-17; THIRD_PARTY_ANSWERED 2021-10-20", "");

        assertThat(late.dueOn()).isEqualTo(silent.dueOn());
        assertThat(late.used()).isEqualTo(silent.used());
    }

    @Test
    void withdrawalIsPossibleWhateverIsAwaited() {
        Stream.of("", "CORRECTION_ASKED 2024-03-05;", "THIRD_PARTY_ASKED 2024-03-05;", "FEE_ASKED 2024-03-05;",
                "REASON_ASKED 2024-03-05;")
                .forEach(before -> assertThat(read("CN", "2024-03-04", before + "WITHDRAWN 2024-03-06", "").stage())
                        .isEqualTo(Stage.WITHDRAWN));
    }

    @Test
    void reasonsStayAwaitedThroughAConsultation() {
        var found = read("CN", "2024-03-04",
                "REASON_ASKED 2024-03-05; ORGAN_CONSULTED 2024-03-06; ORGAN_ANSWERED 2024-03-08", "");

        assertThat(found.stage()).isEqualTo(Stage.AWAIT_REASON);
    }

    @Test
    void aLaterDayFixedForGoodReasonsIsTheDueDay() {
        var found = read("CN", "2024-03-04",
                "REASON_ASKED 2024-03-05; REASON_GIVEN 2024-03-08; LATER_DAY_FIXED 2024-03-12 >2024-06-28", "");

        assertThat(found.dueOn()).isEqualTo("2024-06-28");
        assertThat(found.days().getLast().date()).isEqualTo("2024-06-28");
    }

    @Test
    void anOrderedReplyHasTheTimeTheOrderGives() {
        var found = read("CN", "2024-03-04", "REPLIED 2024-03-05; REDO_ORDERED 2024-06-03 +15", "");

        assertThat(found.dueOn()).isEqualTo("2024-06-25");
        assertThat(found.stage()).isEqualTo(Stage.RUNNING);
    }

    /** 235号: the post tells later when a letter came; the clock reads the same as if it had been known. */
    @ParameterizedTest
    @CsvSource({"CORRECTION_ASKED 2024-03-05,2024-03-08", "FEE_ASKED 2024-03-05,2024-03-08",
            "THIRD_PARTY_ASKED 2024-03-05,2024-03-08", "ORGAN_CONSULTED 2024-03-05,2024-03-12"})
    void aDayHeardOfLaterCountsLikeOneKnownAtOnce(String asked, String came) {
        var atOnce = read("CN", "2024-03-04", asked + " >" + came, "2024-03-13");
        var later = read("CN", "2024-03-04", asked + "; NOTICE_RECEIVED " + came, "2024-03-13");

        assertThat(later).isEqualTo(atOnce);
    }

    @Test
    void aLapsedCaseComesBackWhenTheHeadAcceptsTheReasonForBeingLate() {
        var found = read("CN", "2021-04-20",
                "CORRECTION_ASKED 2021-04-28 >2021-04-30; CORRECTION_LAPSED 2021-05-19; LATE_CORRECTION_ACCEPTED 2021-05-20",
                "");

        assertThat(found.countsFrom()).isEqualTo("2021-05-20");
    }

    @Test
    void aTermThatReachesIntoAYearNotAnnouncedIsProvisional() {
        assertThat(read("CN", "2026-11-23", "", "").provisionalBecause()).isNull();
        assertThat(read("CN", "2026-11-23", "EXTENDED 2026-12-21 +20", "").provisionalBecause()).contains("2027年");
    }

    @Test
    void theStripShowsWhyThisDate() {
        var days = read("CN", "2021-09-10", "THIRD_PARTY_ASKED 2021-09-15 >2021-09-17", "").days();

        assertThat(days.getFirst().kind()).isEqualTo(DayKind.DAY_ZERO);
        assertThat(days.getLast().date()).isEqualTo("2021-11-08");
        assertThat(days.getLast().number()).isEqualTo(20);
        assertThat(days).filteredOn(day -> day.kind() == DayKind.PAUSED).hasSize(17);
        assertThat(days).filteredOn(day -> day.kind() == DayKind.PAUSED)
                .extracting(CountedDay::because)
                .allMatch(because -> because.contains("条例§32"));
    }

    @Test
    void theStripOfAStoppedTermEndsOnTheDayLookedAt() {
        var found = read("CN", "2021-04-20", "CORRECTION_ASKED 2021-04-28", "2021-05-08");

        assertThat(found.days().getLast().date()).isEqualTo("2021-05-08");
        assertThat(found.days().getLast().because()).contains("条例§30");
        assertThat(found.waitsUntil()).isEqualTo("2021-05-14");
    }

    @Test
    void laterEventsDoNotShowYet() {
        var then = read("CN", "2021-04-20", "CORRECTION_ASKED 2021-04-28; CORRECTION_RECEIVED 2021-05-10",
                "2021-05-06");

        assertThat(then.stage()).isEqualTo(Stage.AWAIT_CORRECTION);
    }
}

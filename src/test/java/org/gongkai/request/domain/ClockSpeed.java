package org.gongkai.request.domain;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.ClockExamples;

/** Asks the clock the worked examples, over and over, on one processor; run by {@code bench/requests}. */
public final class ClockSpeed {
    private static final int SECONDS = 5;

    private record Question(List<CaseEvent> events, LocalDate asOf, WorkCalendar calendar) {}

    private ClockSpeed() {}

    public static void main(String[] arguments) {
        var questions = ClockExamples.all().map(ClockSpeed::question).toList();
        ask(questions);
        System.out.printf(
                "The legal clock reads the %d worked examples **%,d** times a second on one processor, the day strip included.%n",
                questions.size(), ask(questions));
    }

    private static Question question(ClockExamples.Example example) {
        var events = CaseEvents.facts(example.receivedOn(), example.events());
        return new Question(events, example.asOf().isEmpty() ? events.getLast().on() : LocalDate.parse(example.asOf()),
                example.workCalendar());
    }

    /** Evaluations a second. */
    private static long ask(List<Question> questions) {
        long began = System.nanoTime();
        long until = began + SECONDS * 1_000_000_000L;
        long asked = 0;
        long days = 0;
        while (System.nanoTime() < until) {
            for (var question : questions) {
                days += LegalClock.read(question.events(), question.asOf(), question.calendar()).days().size();
            }
            asked += questions.size();
        }
        if (days == 0) {
            throw new IllegalStateException("nothing was counted");
        }
        return asked * 1_000_000_000L / (System.nanoTime() - began);
    }
}

package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.CountedDay;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;
import org.gongkai.request.domain.LegalClock;
import org.gongkai.request.domain.Reading;
import org.gongkai.request.web.ClockPage.Row;
import org.gongkai.request.web.ClockPage.Told;
import org.gongkai.request.web.ClockQuestion.TypedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the page of the clock out of what was typed: as far as it is lawful, with the refusal beside what is not. */
@Component
class ClockPageMaker {
    /** How long after its last day a term is still looked at from today. */
    private static final int RECENTLY = 60;

    private final Calendars calendars;
    private final Clock clock;
    private final String local;

    ClockPageMaker(Calendars calendars, Clock clock, @Value("${gongkai.calendar:CN}") String local) {
        this.calendars = calendars;
        this.clock = clock;
        this.local = local;
    }

    ClockPage make(Map<String, String> typed) {
        var today = LocalDate.now(clock);
        var events = ClockForm.events(typed);
        var receivedOn = typed.getOrDefault("receivedOn", typed.isEmpty() ? today.toString() : "");
        var question = new ClockQuestion.Typed(receivedOn, typed.getOrDefault("calendar", local),
                typed.getOrDefault("asOf", ""), events);
        try {
            return answered(question, ClockReader.read(question, local), today);
        } catch (BadInput wrong) {
            return page(question, null, wrong.fields(), null, today, today, List.of(), List.of());
        }
    }

    private ClockPage answered(ClockQuestion.Typed typed, ClockQuestion asked, LocalDate today) {
        var calendar = calendars.get(asked.calendar());
        var told = new ArrayList<Told>();
        var past = new ArrayList<CountedDay>();
        var lawful = LegalClock.read(asked.facts(0), asked.receivedOn(), calendar);
        Refused refused = null;
        for (int i = 0; i < asked.events().size(); i++) {
            var event = asked.events().get(i);
            try {
                var after = LegalClock.read(asked.facts(i + 1), event.on(), calendar);
                superseded(lawful, after, asked.facts(i), event.on(), calendar, past);
                told.add(new Told(event.kind(), event.on(), after));
                lawful = after;
            } catch (UnlawfulAct unlawful) {
                refused = new Refused(i, unlawful);
                break;
            }
        }
        var lookedAt = lookedAt(typed, asked, lawful, told, today);
        var shown = LegalClock.read(asked.facts(told.size()), lookedAt, calendar);
        return page(typed, refused, Map.of(), shown, today, lookedAt, told,
                MonthGrid.of(shown.days(), past, marks(asked, told), shown.dueOn(), today));
    }

    private record Refused(int place, UnlawfulAct why) {}

    /** Days of a run that was started anew: they stay on the page, faded. */
    private static void superseded(Reading before, Reading after, List<? extends CaseEvent> facts,
            LocalDate on, WorkCalendar calendar, List<CountedDay> past) {
        if (before.countsFrom() != null && !before.countsFrom().equals(after.countsFrom())) {
            LegalClock.read(facts, on, calendar)
                    .days()
                    .stream()
                    .filter(day -> day.date().isBefore(on))
                    .forEach(past::add);
        }
    }

    /** The day asked for; otherwise today while the term is of any interest, otherwise the day of the last event. */
    private static LocalDate lookedAt(ClockQuestion.Typed typed, ClockQuestion asked, Reading last, List<Told> told,
            LocalDate today) {
        var lastDay = told.isEmpty() ? asked.receivedOn() : told.getLast().on();
        if (!typed.asOf().isBlank()) {
            return asked.asOf();
        }
        var until = last.dueOn() != null ? last.dueOn() : last.waitsUntil();
        boolean current = last.stage().isOpen() && until != null && !today.isBefore(lastDay)
                && !today.isAfter(until.plusDays(RECENTLY));
        return current ? today : lastDay;
    }

    private static Map<LocalDate, List<String>> marks(ClockQuestion asked, List<Told> told) {
        var marks = new HashMap<LocalDate, List<String>>();
        marks.computeIfAbsent(asked.receivedOn(), day -> new ArrayList<>()).add(EventKind.RECEIPT_FIXED.term());
        told.forEach(one -> marks.computeIfAbsent(one.on(), day -> new ArrayList<>()).add(one.kind().term()));
        return marks;
    }

    private static ClockPage page(ClockQuestion.Typed typed, @Nullable Refused refused, Map<String, String> errors,
            @Nullable Reading reading, LocalDate today, LocalDate lookedAt, List<Told> told, List<MonthGrid> months) {
        var rows = new ArrayList<Row>();
        for (var event : typed.events()) {
            rows.add(row(rows.size(), event, refusalAt(refused, rows.size())));
        }
        rows.add(row(rows.size(), new TypedEvent(Map.of()), null));
        return new ClockPage(typed.receivedOn(), typed.calendar(), typed.asOf(), rows, errors, reading, today, lookedAt,
                told, months);
    }

    private static @Nullable UnlawfulAct refusalAt(@Nullable Refused refused, int place) {
        return refused == null || refused.place() != place ? null : refused.why();
    }

    private static Row row(int place, TypedEvent event, @Nullable UnlawfulAct why) {
        var kind = ClockEvents.ALL.stream().filter(one -> one.name().equals(event.value("type"))).findFirst();
        return new Row(place, event.value("type"), event.value("on"), event.value("receivedOn"),
                event.value("workingDays"), event.value("approvedBy"),
                kind.filter(ClockEvents::isLetter).isPresent(), kind.filter(ClockEvents::hasLength).isPresent(),
                kind.filter(EventKind.EXTENDED::equals).isPresent(), why == null ? null : why.getMessage(),
                why == null ? null : why.rule().toString());
    }
}

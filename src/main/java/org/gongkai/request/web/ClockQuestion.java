package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.request.CaseEvent;
import org.jspecify.annotations.Nullable;

/** What the clock is asked: a receipt, what happened since, on which calendar, and as of which day. */
record ClockQuestion(LocalDate receivedOn, String calendar, LocalDate asOf, List<CaseEvent> events) {
    ClockQuestion {
        events = List.copyOf(events);
    }

    /** The facts from the beginning: the receipt, then the first events. */
    List<CaseEvent> facts(int howManyEvents) {
        var facts = new ArrayList<CaseEvent>();
        facts.add(new CaseEvent.ReceiptFixed(receivedOn));
        facts.addAll(events.subList(0, howManyEvents));
        return facts;
    }

    List<CaseEvent> facts() {
        return facts(events.size());
    }

    /** The same as typed, nothing looked at yet. */
    record Typed(String receivedOn, String calendar, String asOf, List<TypedEvent> events) {}

    /** One event as typed: the names of the interface to their values, absent ones left out. */
    record TypedEvent(Map<String, String> fields) {
        TypedEvent {
            fields = Map.copyOf(fields);
        }

        String value(String field) {
            return fields.getOrDefault(field, "");
        }

        @Nullable
        String given(String field) {
            var value = value(field).strip();
            return value.isEmpty() ? null : value;
        }
    }
}

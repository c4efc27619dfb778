package org.gongkai.request.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.request.EventKind;
import org.gongkai.request.web.ClockQuestion.TypedEvent;

/** The events in the address of the page: {@code e0.type}, {@code e0.on}, …; {@code remove} takes one out. */
final class ClockForm {
    private static final List<String> FIELDS = List.of("type", "on", "receivedOn", "workingDays", "approvedBy");
    private static final String USUAL_EXTENSION = "20";
    static final String HEAD = "政府信息公开工作机构负责人";

    private ClockForm() {}

    static List<TypedEvent> events(Map<String, String> typed) {
        var events = new ArrayList<TypedEvent>();
        for (int i = 0; i <= ClockReader.MOST_EVENTS && typed.containsKey("e" + i + ".type"); i++) {
            var event = event(typed, i);
            if (!event.value("type").isBlank() && !Integer.toString(i).equals(typed.get("remove"))) {
                events.add(event);
            }
        }
        return events;
    }

    private static TypedEvent event(Map<String, String> typed, int place) {
        var fields = new HashMap<String, String>();
        FIELDS.forEach(field -> {
            var value = typed.get("e" + place + "." + field);
            if (value != null) {
                fields.put(field, value.strip());
            }
        });
        // An event just chosen has had no chance to say more than its day.
        if (EventKind.EXTENDED.name().equals(fields.get("type"))) {
            fields.putIfAbsent("workingDays", USUAL_EXTENSION);
            fields.putIfAbsent("approvedBy", HEAD);
        }
        return new TypedEvent(fields);
    }
}

package org.gongkai.webhook.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What neighbours can be told of. */
public enum Event {
    /** An item is public for the first time, or anew with a changed text. */
    PUBLISHED("disclosure.published"),
    /** An item is no longer public: copies of it are to be deleted. */
    REMOVED("disclosure.removed"),
    /** Asked for by an administrator, to try an address. */
    TEST("test");

    private final String code;

    Event(String code) {
        this.code = code;
    }

    /** As it stands in bodies; never changed. */
    public String code() {
        return code;
    }

    public static String write(Set<Event> events) {
        return events.stream().sorted().map(Event::name).collect(Collectors.joining(" "));
    }

    public static Set<Event> read(String words) {
        var events = EnumSet.noneOf(Event.class);
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).map(Event::valueOf).forEach(events::add);
        return events;
    }
}

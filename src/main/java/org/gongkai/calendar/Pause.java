package org.gongkai.calendar;

import java.time.LocalDate;

/** A stretch that does not count: after {@code after}, up to and including {@code until}. */
public record Pause(LocalDate after, LocalDate until) {
    public Pause {
        if (until.isBefore(after)) {
            throw new IllegalArgumentException("pause ends before it begins: " + after + ".." + until);
        }
    }

    public boolean covers(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }
}

package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question as the interface documents it; {@link ClockReader} reads it leniently to name what is wrong.
 *
 * @param calendar CN or HB
 * @param asOf the last event's day when not given
 */
record ClockBody(LocalDate receivedOn, String calendar, @Nullable LocalDate asOf, List<Event> events) {
    /** @param workingDays with EXTENDED its length, with CORRECTION_ASKED the period given */
    record Event(String type, LocalDate on, @Nullable LocalDate receivedOn, @Nullable Integer workingDays,
            @Nullable String approvedBy) {}
}

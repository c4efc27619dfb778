package org.gongkai.calendar.domain;

import java.util.List;

/**
 * What could be read out of the text of a notice.
 *
 * @param problems places where the text contradicts itself or the calendar, in Chinese
 * @param ignored lines that say nothing about days
 */
public record NoticeReading(List<RuledDay> days, List<String> problems, List<String> ignored) {
    public NoticeReading {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }
}

package org.gongkai.calendar.web;

import java.time.LocalDate;
import org.gongkai.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the calculator found.
 *
 * @param end null when nothing could be counted
 * @param term how it came about, null when there was nothing to count
 */
public record CalculatorResult(@Nullable LocalDate end, @Nullable Term term) {
    static final CalculatorResult NONE = new CalculatorResult(null, null);
}

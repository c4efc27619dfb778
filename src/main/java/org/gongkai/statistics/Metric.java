package org.gongkai.statistics;

import java.util.Map;

/**
 * What is counted.
 *
 * @param name stable name in the API, such as {@code disclosure.published}
 * @param label Chinese name for people
 * @param unit 条, 件, 个部门, 元, %
 * @param definition one Chinese sentence that says exactly what counts
 * @param dimensions dimension name to whether parts along it add up to the whole
 * @param measure how the number that carries a value is read
 * @param audience who may see it and open its records
 * @param entered whether its records are entries made for what is kept outside, each with an amount, rather than things counted
 */
public record Metric(String name, String label, String unit, String definition, Map<String, Boolean> dimensions,
        Measure measure, Audience audience, boolean entered) {
    public Metric {
        dimensions = Map.copyOf(dimensions);
    }

    /** A count that is public down to its records. */
    public Metric(String name, String label, String unit, String definition, Map<String, Boolean> dimensions) {
        this(name, label, unit, definition, dimensions, Measure.COUNT, Audience.ANYONE, false);
    }

    /** The same with another audience. */
    public Metric openedBy(Audience other) {
        return new Metric(name, label, unit, definition, dimensions, measure, other, entered);
    }

    /** The same with another measure. */
    public Metric measuredAs(Measure other) {
        return new Metric(name, label, unit, definition, dimensions, other, audience, entered);
    }
}

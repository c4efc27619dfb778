package org.gongkai.statistics;

import java.util.Map;

/**
 * What is counted.
 *
 * @param name stable name in the API, such as {@code disclosure.published}
 * @param label Chinese name for people
 * @param unit 条, 件, 个部门
 * @param definition one Chinese sentence that says exactly what counts
 * @param dimensions dimension name to whether parts along it add up to the whole
 */
public record Metric(String name, String label, String unit, String definition, Map<String, Boolean> dimensions) {
    public Metric {
        dimensions = Map.copyOf(dimensions);
    }
}

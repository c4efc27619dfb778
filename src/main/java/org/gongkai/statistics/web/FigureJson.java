package org.gongkai.statistics.web;

import java.util.Map;
import java.util.TreeMap;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the API.
 *
 * @param organ slug of the organ, absent for the whole county
 * @param records address of the list behind it, which pages through exactly {@code value} records
 */
record FigureJson(String metric, String label, String unit, long value, @Nullable String organ,
        Map<String, String> dimensions, Map<String, String> dimensionLabels, String definition, String records) {
    static FigureJson of(Figure figure, Metric metric, @Nullable String organ, String records) {
        return new FigureJson(metric.name(), metric.label(), metric.unit(), figure.value(), organ,
                new TreeMap<>(figure.query().dimensions()), new TreeMap<>(figure.dimensionLabels()),
                metric.definition(), records);
    }
}

package org.gongkai.statistics.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the API.
 *
 * @param value null, with {@code guarded}, when it is too small to be told (see {@link org.gongkai.statistics.Audience})
 * @param organ slug of the organ, absent for the whole county
 * @param records address of the list behind it, which pages through exactly {@code value} records; null when only officers
 *         may open them, or when the value is the sum of {@code entries}
 * @param entries for a value entered from outside: address of the entries whose amounts sum to it
 */
record FigureJson(String metric, String label, String unit, @Nullable BigDecimal value, @Nullable String guarded,
        @Nullable String organ, Map<String, String> dimensions, Map<String, String> dimensionLabels, String definition,
        @Nullable String records, @Nullable String entries) {
    static FigureJson of(Figure figure, Metric metric, @Nullable String organ, String list) {
        boolean hidden = metric.audience().hides(figure.value());
        var opened = metric.audience().anyoneOpens() ? list : null;
        return new FigureJson(metric.name(), metric.label(), metric.unit(), PublicValue.exact(metric, figure.value()),
                hidden ? PublicValue.grouped(metric, figure.value()) : null, organ,
                new TreeMap<>(figure.query().dimensions()), new TreeMap<>(figure.dimensionLabels()),
                metric.definition(), metric.entered() ? null : opened, metric.entered() ? opened : null);
    }
}

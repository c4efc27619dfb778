package org.gongkai.statistics;

import java.util.Map;

/**
 * A figure with its value.
 *
 * @param dimensionLabels Chinese name of each dimension value, such as {@code channel → 政府网站}
 */
public record Figure(FigureQuery query, Map<String, String> dimensionLabels, long value) {
    public Figure {
        dimensionLabels = Map.copyOf(dimensionLabels);
    }
}

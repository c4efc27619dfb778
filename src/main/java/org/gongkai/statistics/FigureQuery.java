package org.gongkai.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * Which figure.
 *
 * @param organ null for the whole county, otherwise that organ alone
 * @param from first day of the period, inclusive
 * @param to last day of the period, inclusive
 * @param dimensions dimension name to value, such as {@code channel=site}, {@code column=ggzypz}; empty for the whole
 */
public record FigureQuery(String metric, @Nullable OrganId organ, LocalDate from, LocalDate to,
        Map<String, String> dimensions) {
    public FigureQuery {
        dimensions = Map.copyOf(dimensions);
    }

    public static FigureQuery ofYear(String metric, @Nullable OrganId organ, int year, Map<String, String> dimensions) {
        return new FigureQuery(metric, organ, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), dimensions);
    }

    /** Dimensions asked for; a source answers only those it declares. */
    public Set<String> dimensionNames() {
        return dimensions.keySet();
    }
}

package org.gongkai.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
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
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + ".." + to);
        }
    }

    public static FigureQuery ofYear(String metric, @Nullable OrganId organ, int year, Map<String, String> dimensions) {
        return new FigureQuery(metric, organ, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), dimensions);
    }

    /** Dimensions asked for; a source answers only those it declares. */
    public Set<String> dimensionNames() {
        return dimensions.keySet();
    }

    /** The same for a single organ, or for the whole county again. */
    public FigureQuery of(@Nullable OrganId other) {
        return new FigureQuery(metric, other, from, to, dimensions);
    }

    /** The same for one month. */
    public FigureQuery within(YearMonth month) {
        return new FigureQuery(metric, organ, month.atDay(1), month.atEndOfMonth(), dimensions);
    }

    /** The same for the year before; a leap day becomes the last of February. */
    public FigureQuery yearBefore() {
        return new FigureQuery(metric, organ, from.minusYears(1), to.minusYears(1), dimensions);
    }
}

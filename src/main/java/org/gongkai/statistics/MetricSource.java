package org.gongkai.statistics;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A module's metrics; implemented as a bean by every module whose records are counted. What is not public says so in its
 * metric's {@link Audience}.
 */
public interface MetricSource {
    List<Metric> metrics();

    /** All figures of a year worth showing: the whole of each metric and its parts along each single dimension, and pairs. */
    List<Figure> figures(int year, @Nullable OrganId organ);

    /** The value of one figure. */
    long value(FigureQuery query);

    /**
     * The records behind it, newest first; over all slices their amounts are exactly what {@link #value} says, so a count has
     * exactly that many. Who may open them is the metric's {@link Audience}; it is asked before this is.
     *
     * @param after key of the last row already seen, null for the first slice
     */
    Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit);

    /**
     * Chinese names of the dimension values asked for.
     *
     * @throws org.gongkai.law.BadInput when there is no such value
     */
    default Map<String, String> labels(FigureQuery query) {
        return query.dimensions();
    }

    /** Per month of the period; a source that can group does it in one question. */
    default SortedMap<YearMonth, Long> byMonth(FigureQuery query) {
        var values = new TreeMap<YearMonth, Long>();
        for (var month = YearMonth.from(query.from()); !month.atDay(1).isAfter(query.to()); month = month
                .plusMonths(1)) {
            long value = value(query.within(month));
            if (value > 0) {
                values.put(month, value);
            }
        }
        return values;
    }

    /** Per organ; a source that can group does it in one question. */
    default Map<OrganId, Long> byOrgan(FigureQuery query, Collection<OrganId> organs) {
        var values = new LinkedHashMap<OrganId, Long>();
        for (var organ : organs) {
            long value = value(query.of(organ));
            if (value > 0) {
                values.put(organ, value);
            }
        }
        return values;
    }

    /**
     * The value of each part along several dimensions at once, such as outcome and applicant; parts of nothing may be left
     * out. For a whole year, with nothing narrowed yet; a source that can group does it in one question.
     */
    default Map<Map<String, String>, Long> parts(FigureQuery whole, Set<String> along) {
        return figures(whole.from().getYear(), whole.organ()).stream()
                .filter(figure -> figure.query().metric().equals(whole.metric())
                        && figure.query().dimensionNames().equals(along))
                .collect(Collectors.toMap(figure -> figure.query().dimensions(), Figure::value));
    }

    /** What has become of a record, by its key in {@link #records}; empty when this source cannot tell. */
    default Optional<RecordFate> fate(FigureQuery query, String key) {
        return Optional.empty();
    }

    /** Sets of this source that overlap and are shown as such. */
    default List<Overlap> overlaps(int year, @Nullable OrganId organ) {
        return List.of();
    }
}

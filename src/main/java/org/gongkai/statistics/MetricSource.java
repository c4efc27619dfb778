package org.gongkai.statistics;

import java.util.List;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** A module's metrics; implemented as a bean by every module whose records are counted. Only what is public is counted. */
public interface MetricSource {
    List<Metric> metrics();

    /** All figures of a year worth showing: the whole of each metric and its parts along each single dimension, and pairs. */
    List<Figure> figures(int year, @Nullable OrganId organ);

    /** The value of one figure. */
    long value(FigureQuery query);

    /**
     * The records behind it, newest first; over all slices exactly as many as {@link #value} says.
     *
     * @param after key of the last row already seen, null for the first slice
     */
    Slice<RecordRow> records(FigureQuery query, @Nullable String after, int limit);
}

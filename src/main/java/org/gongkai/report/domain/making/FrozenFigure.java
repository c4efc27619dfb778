package org.gongkai.report.domain.making;

import java.util.List;
import org.gongkai.statistics.FigureQuery;

/**
 * A figure as it was when the report was signed.
 *
 * @param label Chinese name of its last dimension value or organ, where a text repeats over them
 * @param along what a repetition went along to find it; empty otherwise
 * @param fingerprint of the keys of the records behind it, in order
 */
public record FrozenFigure(FigureQuery query, long value, String label, String along, String fingerprint) {
    /** Up to how many records their keys are kept, so that a later difference can name them. */
    public static final int MOST_KEPT = 5_000;

    /**
     * A figure at the moment of signing.
     *
     * @param records those behind it, as far as they are few enough to be kept
     */
    public record WithRecords(FrozenFigure figure, List<Kept> records) {
        public WithRecords {
            records = List.copyOf(records);
        }
    }

    /** A record as far as a difference has to name it. */
    public record Kept(String key, String title) {}
}

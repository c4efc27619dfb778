package org.gongkai.statistics;

import java.util.List;
import java.util.Map;

/**
 * Two sets of records that overlap: shown side by side with what they share, because their sum says nothing (条例 §23: one
 * item may go out several ways).
 *
 * @param all either of the two, each record once
 * @param left the one set, such as what went out by the site
 * @param right the other set
 * @param both records in both sets
 */
public record Overlap(Figure all, Figure left, Figure right, Figure leftOnly, Figure both, Figure rightOnly) {
    public Overlap {
        requireSum(left, leftOnly, both);
        requireSum(right, rightOnly, both);
        requireSum(all, left, rightOnly);
    }

    public List<Figure> figures() {
        return List.of(all, left, right, leftOnly, both, rightOnly);
    }

    /** The same sets with other values. */
    public Overlap with(Map<FigureQuery, Long> values) {
        return new Overlap(with(all, values), with(left, values), with(right, values), with(leftOnly, values), with(
                both, values), with(rightOnly, values));
    }

    private static Figure with(Figure figure, Map<FigureQuery, Long> values) {
        return new Figure(figure.query(), figure.dimensionLabels(),
                values.getOrDefault(figure.query(), figure.value()));
    }

    /** By how much the two sets together exceed what there is: once for each record in both. */
    public long excess() {
        return left.value() + right.value() - all.value();
    }

    private static void requireSum(Figure whole, Figure part, Figure rest) {
        if (whole.value() != part.value() + rest.value()) {
            throw new IllegalArgumentException("%s is not %s and %s".formatted(whole, part, rest));
        }
    }
}

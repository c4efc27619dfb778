package org.gongkai.statistics;

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

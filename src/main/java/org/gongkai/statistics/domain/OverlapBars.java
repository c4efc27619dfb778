package org.gongkai.statistics.domain;

import org.gongkai.statistics.Overlap;

/**
 * Two bars over one axis as long as everything: the left set begins at its start, the right set ends at its end, and where
 * they lie above each other is what they share.
 */
public record OverlapBars(int left, int rightFrom, int right) {
    public static final int WIDTH = 1000;

    /** In thousandths of all; a set that holds anything is never drawn as nothing. */
    public static OverlapBars of(Overlap overlap) {
        long all = Math.max(1, overlap.all().value());
        int left = part(overlap.left().value(), all);
        int right = part(overlap.right().value(), all);
        return new OverlapBars(left, WIDTH - right, right);
    }

    public int bothWidth() {
        return Math.max(0, left - rightFrom);
    }

    private static int part(long value, long all) {
        return value == 0 ? 0 : (int) Math.max(4, Math.round(1.0 * value * WIDTH / all));
    }
}

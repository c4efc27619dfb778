package org.gongkai.report.web;

import java.util.List;
import org.gongkai.report.domain.making.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A figure that changed since the signature, in words.
 *
 * @param label of the figure, with what it is narrowed to
 * @param added the first records that came after the signature
 * @param gone the first that no longer count
 */
public record DifferenceView(String label, String signed, String now, String link, Difference difference,
        List<Line> added, List<Line> gone) {
    static final int SHOWN = 10;

    public DifferenceView {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** A record. @param why what has become of it; empty when that cannot be told */
    public record Line(String title, String why, @Nullable String url) {}
}

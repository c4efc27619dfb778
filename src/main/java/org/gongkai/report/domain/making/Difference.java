package org.gongkai.report.domain.making;

import java.util.List;
import org.gongkai.report.domain.making.FrozenFigure.Kept;

/**
 * A figure whose records have changed since the report was signed.
 *
 * @param added records that count now and did not then
 * @param gone records that counted then and no longer do
 */
public record Difference(FrozenFigure signed, long now, List<Kept> added, List<Kept> gone) {
    public Difference {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    public boolean valueChanged() {
        return signed.value() != now;
    }
}

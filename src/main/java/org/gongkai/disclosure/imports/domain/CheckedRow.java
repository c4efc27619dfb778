package org.gongkai.disclosure.imports.domain;

import java.util.List;
import org.gongkai.disclosure.PastItems.PastItem;
import org.jspecify.annotations.Nullable;

/**
 * A row after its check.
 *
 * @param item without attachments yet; null when there are problems
 */
public record CheckedRow(SourceRow row, @Nullable PastItem item, List<Problem> problems) {
    public CheckedRow {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return item != null;
    }
}

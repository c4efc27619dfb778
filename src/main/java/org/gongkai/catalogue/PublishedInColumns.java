package org.gongkai.catalogue;

import java.time.LocalDate;
import java.util.Map;

/** How much stands in each column; told by the module that publishes, which lies above this one. */
public interface PublishedInColumns {
    /** Columns with something in them. */
    Map<ColumnId, Holding> holdings();

    /** What the public finds in one column itself. @param latest day of the newest */
    record Holding(long items, LocalDate latest) {
        public Holding plus(Holding other) {
            return new Holding(items + other.items, latest.isAfter(other.latest) ? latest : other.latest);
        }
    }
}

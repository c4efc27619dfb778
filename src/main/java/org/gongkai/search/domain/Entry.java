package org.gongkai.search.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one record.
 *
 * @param texts plain text by field, to be cut
 * @param values whole values by field
 * @param published first publication, for the order by day and for freshness
 * @param shownUntil last day it may be found, null for good
 * @param authority how much its source and standing weigh, above 0
 * @param stamp changes with the record; for comparing index and database
 */
public record Entry(Key key, Map<Field, String> texts, Map<Field, List<String>> values,
        Map<Facet, List<String>> facets, Instant published, @Nullable LocalDate shownUntil, float authority,
        long stamp, Kept kept) {

    /**
     * What is kept to show passages from.
     *
     * @param updatedAt which edition this is the text of
     */
    public record Kept(String title, String url, Instant updatedAt, String body, List<Attached> files) {
        public Kept {
            files = List.copyOf(files);
        }
    }

    /** The text of an attachment; pages are divided by form feeds where they are known. */
    public record Attached(long file, String name, String text) {}
}

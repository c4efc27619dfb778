package org.gongkai.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for among what is public on the site. Null and empty mean "any".
 *
 * @param columns the column with those beneath it; empty for all
 * @param words looked for in title, text, document number and index number
 * @param year year of first publication
 * @param from first publication on or after this day
 */
public record PublicQuery(Set<OrganId> organs, Set<ColumnId> columns, String words, @Nullable String theme,
        @Nullable String genre, @Nullable String field, @Nullable Integer year, @Nullable Validity validity,
        @Nullable LocalDate from, @Nullable LocalDate to, boolean withAttachmentsOnly) {
    public static final PublicQuery EVERYTHING = new PublicQuery(Set.of(), Set.of(), "", null, null, null, null, null,
            null, null, false);

    public PublicQuery {
        organs = Set.copyOf(organs);
        columns = Set.copyOf(columns);
        words = words.strip();
    }
}

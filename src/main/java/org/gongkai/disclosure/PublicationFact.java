package org.gongkai.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * The bare facts of a publication, as events carry them.
 *
 * @param columns the column it stands in first, then those it is also placed in
 * @param firstPublishedAt counts for figures; an edition later does not change it
 */
public record PublicationFact(DisclosureId id, OrganId organ, List<ColumnId> columns, @Nullable String field,
        Set<PublicationChannel> channels, int edition, Instant firstPublishedAt) {
    public PublicationFact {
        columns = List.copyOf(columns);
        channels = Set.copyOf(channels);
    }
}

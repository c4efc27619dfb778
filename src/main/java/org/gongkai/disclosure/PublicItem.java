package org.gongkai.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;
import org.gongkai.web.AtomFeed;
import org.jspecify.annotations.Nullable;

/**
 * A published item as lists show it.
 *
 * @param organName name the organ had when it issued the item
 * @param publishedAt first publication
 * @param updatedAt publication of the live edition
 * @param url path of its public page
 * @param key keyset key within the list it came from
 */
public record PublicItem(DisclosureId id, String indexNumber, String title, String summary, OrganId organ,
        String organName, ColumnId column, @Nullable String documentNumber, @Nullable LocalDate formedOn,
        Instant publishedAt, Instant updatedAt, Validity validity, Set<PublicationChannel> channels,
        boolean hasAttachments, String url, String key) {
    public PublicItem {
        channels = Set.copyOf(channels);
    }

    public AtomFeed.Entry feedEntry() {
        return new AtomFeed.Entry(title, url, publishedAt, updatedAt, organName, summary);
    }
}

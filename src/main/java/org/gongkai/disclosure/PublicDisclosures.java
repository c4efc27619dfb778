package org.gongkai.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.file.FileId;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Everything the public may see, and nothing else. Every exit (page, list, home, search, feed, sitemap, API, attachment)
 * asks here; the store behind it holds only live editions that are published on the site, so that an exit cannot leak.
 */
public interface PublicDisclosures {
    /** Newest first publication first. */
    Slice<PublicItem> list(PublicQuery query, @Nullable String after, int limit);

    /** How many the list has; capped at 10,000 when the query has words. */
    long count(PublicQuery query);

    PublicAnswer find(DisclosureId id);

    /** An earlier published edition of an item that is public now: its title and text. */
    Optional<EditionText> edition(DisclosureId id, int number);

    /** An attachment or image of the live edition. */
    Optional<StoredFile> attachment(DisclosureId id, FileId file);

    /** The attachment of the live edition that took the place of one of an earlier edition (替换附件). */
    Optional<StoredFile> replacement(DisclosureId id, FileId file);

    /** Per column an organ has items in (columns beneath not included): how many and the newest publication. */
    Map<ColumnId, ColumnSummary> columnsOf(OrganId organ);

    /** By change, oldest first: for feeds of neighbours and the sitemap. */
    Slice<PublicItem> changedSince(Instant since, @Nullable String after, int limit);

    /** Where an address of the old site leads now. */
    Optional<String> redirectOf(String legacyUrl);

    record EditionText(DisclosureId id, int number, String title, String bodyHtml, Instant publishedAt, String note,
            List<StoredFile> attachments) {}

    record ColumnSummary(long count, Instant newest) {}
}

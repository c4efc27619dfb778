package org.gongkai.disclosure;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.file.FileId;
import org.gongkai.file.StoredFile;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Everything the public may see, and nothing else. Every exit (page, list, home, search, feed, sitemap, API, attachment)
 * asks here; the store behind it holds only live editions that are published on the site, so that an exit cannot leak.
 */
public interface PublicDisclosures {
    /** No list counts further, except where the counts are kept anyway: by organ, column, field and year. */
    int MOST_COUNTED = 10_000;

    /** Newest first publication first. A query with words is the full-text search's. */
    Slice<PublicItem> list(PublicQuery query, @Nullable String after, int limit);

    /** How many the list has; one more than {@link #MOST_COUNTED} when that is not kept and there are more. */
    long count(PublicQuery query);

    PublicAnswer find(DisclosureId id);

    /** An earlier published edition of an item that is public now: its title and text. */
    Optional<EditionText> edition(DisclosureId id, int number);

    /** An attachment or image of the live edition. */
    Optional<StoredFile> attachment(DisclosureId id, FileId file);

    /** The attachment of the live edition that took the place of one of an earlier edition (替换附件). */
    Optional<StoredFile> replacement(DisclosureId id, FileId file);

    /** How many items of these organs stand in each column, columns beneath not included; only where there are any. */
    Map<ColumnId, Long> countsIn(Collection<OrganId> organs);

    /** By change, oldest first: for copies of everything. */
    Slice<PublicItem> changedSince(Instant since, @Nullable String after, int limit);

    /** What is public by months of first publication, cut into parts of about so many items at most, and when each changed. */
    Map<Part, Instant> parts(int size);

    /** The items of a part, newest first; none when it has none any more. */
    List<PublicItem> items(Part part);

    /** Where an address of the old site leads now. */
    Optional<String> redirectOf(String legacyUrl);

    record EditionText(DisclosureId id, int number, String title, String bodyHtml, Instant publishedAt, String note,
            List<StoredFile> attachments) {}

    /**
     * A month, or one of several parts of a month. An item stays in its part whatever is published besides, until the month
     * has so many items that it is cut into twice as many parts.
     *
     * @param number from 1
     */
    record Part(YearMonth month, int number, int of) {
        public Part {
            if (number < 1 || number > of) {
                throw new NoSuchRecord("一个月分为 " + of + " 份，没有第 " + number + " 份");
            }
        }
    }
}

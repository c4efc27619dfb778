package org.gongkai.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed before the public, one entry per item, for neighbours that keep a copy of us. An entry never appears before
 * the place of a reader who read on from it, so that reading on misses nothing; reading twice does no harm.
 */
public interface PublicChangeLog {
    /**
     * @param since only what changed at or after it; null for everything
     * @param after place of the last entry read
     */
    List<Change> list(@Nullable Instant since, @Nullable String after, int limit);

    /** Place of the last entry there is now, for who wants only what comes after; null while there is none. */
    @Nullable
    String end();

    /**
     * The latest change of an item.
     *
     * @param path of its page, which answers 410 once it is no longer public
     * @param item as it is shown now; null when it is no longer public (a tombstone)
     * @param place of this entry, to read on from
     */
    record Change(DisclosureId id, Instant at, String path, @Nullable PublicItem item, String place) {}
}

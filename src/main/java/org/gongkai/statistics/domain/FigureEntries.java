package org.gongkai.statistics.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Officer;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.EntryKey;
import org.gongkai.statistics.FigureDesk.NewEntry;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** All entries ever made. */
public interface FigureEntries {
    /** Adds one that waits for review; another one waiting for the same figure is replaced. */
    EntryId add(NewEntry entry, Officer by, Instant at);

    FigureEntry get(EntryId id);

    /** The one that counts becomes replaced, this one counts. */
    void accept(FigureEntry entry, FigureEntry.Review review);

    void giveBack(FigureEntry entry, FigureEntry.Review review);

    /** Everything ever entered for a figure, newest first. */
    List<FigureEntry> history(EntryKey key);

    /** What counts now of these; nothing for what was never accepted. */
    Map<EntryKey, FigureEntry> counting(Collection<EntryKey> keys);

    /** What stands or waits for an organ or all of a scope, in a year; newest first. */
    Slice<FigureEntry> list(EntryFilter filter, @Nullable String after, int limit);

    /** Sum of what counts, whole and by part; part empty for the whole. @param organ null for all organs */
    Map<EntryKeyPart, Long> sums(int year, @Nullable OrganId organ);

    long sum(FigureQuery query, String part);

    /** The entries behind a sum, newest first. */
    Slice<FigureEntry> counted(FigureQuery query, String part, @Nullable String after, int limit);

    Map<OrganId, Long> byOrgan(FigureQuery query, String part);

    /** A metric and a part of it. */
    record EntryKeyPart(String metric, String part) {}

    /** @param state null for all but those replaced */
    record EntryFilter(OrganScope scope, @Nullable OrganId organ, @Nullable Integer year,
            FigureEntry.@Nullable State state) {}
}

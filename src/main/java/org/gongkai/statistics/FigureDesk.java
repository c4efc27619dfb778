package org.gongkai.statistics;

import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.identity.Officer;

/** Entering figures kept outside, for those who do it in an officer's name without a page: the demonstration county. */
public interface FigureDesk {
    /** @throws org.gongkai.law.BadInput with what to enter differently */
    EntryId enter(NewEntry entry, Officer officer);

    void accept(EntryId id, String opinion, Officer officer);

    /**
     * What is entered.
     *
     * @param value as the metric's {@link Measure} carries it
     * @param source the system or document it was taken from
     * @param responsible the person who answers for it
     */
    record NewEntry(EntryKey key, long value, String source, String responsible, String note, List<FileId> evidence) {
        public NewEntry {
            evidence = List.copyOf(evidence);
        }
    }
}

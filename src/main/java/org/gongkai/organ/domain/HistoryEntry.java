package org.gongkai.organ.domain;

import java.time.LocalDate;

/**
 * Something that happened to an organ.
 *
 * @param detail the name, organ or source it was about
 * @param basis document it rests on, in the words of whoever entered it
 */
public record HistoryEntry(LocalDate on, Kind kind, String detail, String basis) {
    /** What can happen to an organ. */
    public enum Kind {
        REGISTERED, RENAMED, MOVED, MERGED, ABSORBED, CLOSED, VERIFIED
    }
}

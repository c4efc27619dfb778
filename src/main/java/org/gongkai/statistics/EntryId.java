package org.gongkai.statistics;

/** Which entry of a figure kept outside. */
public record EntryId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

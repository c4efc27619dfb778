package org.gongkai.catalogue;

/** Identifies a column for ever. */
public record ColumnId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

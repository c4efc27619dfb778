package org.gongkai.disclosure.check;

/** Identifies a word of the list. */
public record WordId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.gongkai.channel;

/** Identifies an outlet for ever. */
public record OutletId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.gongkai.disclosure;

/** Identifies an item for ever; part of its public address. */
public record DisclosureId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

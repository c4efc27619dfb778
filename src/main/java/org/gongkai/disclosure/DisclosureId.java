package org.gongkai.disclosure;

/** Identifies an item for ever; part of its public address. */
public record DisclosureId(long value) {
    /** The item a row of a list stands for: its key ends with the number. */
    public static DisclosureId ofKey(String key) {
        return new DisclosureId(Long.parseLong(key.substring(key.lastIndexOf('_') + 1)));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

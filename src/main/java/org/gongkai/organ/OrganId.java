package org.gongkai.organ;

/** Identifies an organ for ever; names and places in the tree change, this does not. */
public record OrganId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.gongkai.disclosure.imports;

/** Identifies an import for ever. */
public record ImportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

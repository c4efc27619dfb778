package org.gongkai.dialogue;

/** Identifies a correction. */
public record CorrectionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

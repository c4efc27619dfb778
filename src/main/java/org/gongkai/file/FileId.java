package org.gongkai.file;

/** Identifies an uploaded file: a name for some content. */
public record FileId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.gongkai.request.papers.domain;

/** Identifies a document. */
public record PaperId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.gongkai.disclosure.check;

/**
 * Personal data found within a text.
 *
 * @param end exclusive
 * @param masked what takes its place; as long as what it replaces, so that places in the text stay the same
 */
record Span(int start, int end, CheckRule rule, Severity severity, String masked) {
    Span {
        if (masked.length() != end - start) {
            throw new IllegalArgumentException("a mask of another length: " + masked);
        }
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}

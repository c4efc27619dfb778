package org.gongkai.calendar.domain;

/** Identifies a notice we keep. */
public record NoticeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

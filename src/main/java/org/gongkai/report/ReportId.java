package org.gongkai.report;

/** Which annual report of ours; each edition is one. */
public record ReportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

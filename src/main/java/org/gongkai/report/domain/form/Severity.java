package org.gongkai.report.domain.form;

/** How grave a finding is. */
public enum Severity {
    /** Cannot be right; blocks publication of a report of ours. */
    ERROR("E"),
    /** May be right; needs a written explanation. */
    WARNING("W"),
    /** Worth knowing; nothing to do. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** As forms and interfaces write it: E, W, info. */
    public String code() {
        return code;
    }

    public static Severity ofCode(String code) {
        for (var severity : values()) {
            if (severity.code.equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("not a severity: " + code);
    }
}

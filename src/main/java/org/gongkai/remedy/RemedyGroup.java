package org.gongkai.remedy;

/**
 * The three groups of columns of the official table, and complaints, which have no column there. A suit is "after review" if
 * any review decision came before it.
 */
public enum RemedyGroup {
    REVIEW("review", "行政复议"), DIRECT("direct", "未经复议直接起诉"), AFTER_REVIEW("after-review", "复议后起诉"),
    COMPLAINT("complaint", "投诉举报");

    private final String key;
    private final String term;

    RemedyGroup(String key, String term) {
        this.key = key;
        this.term = term;
    }

    /** The value of the dimension {@code group} of figures. */
    public String key() {
        return key;
    }

    public String term() {
        return term;
    }

    public boolean isSuit() {
        return this == DIRECT || this == AFTER_REVIEW;
    }

    /** Whether the official table counts it. */
    public boolean isCounted() {
        return this != COMPLAINT;
    }
}

package org.gongkai.remedy;

import java.util.Locale;

/** How a case stands at the end of a period. */
public enum RemedyResult {
    UPHELD("结果维持"), CORRECTED("结果纠正"), OTHER("其他结果"), PENDING("尚未审结");

    private final String term;

    RemedyResult(String term) {
        this.term = term;
    }

    /** The value of the dimension {@code result} of figures. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String term() {
        return term;
    }
}

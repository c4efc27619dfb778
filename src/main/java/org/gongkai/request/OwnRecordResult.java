package org.gongkai.request;

/** How a request to correct one's own record ends (条例 §41): checked first, and in no row of the official table. */
public enum OwnRecordResult {
    CORRECTED("已更正"), DECLINED("经审核不属实，不予更正"), PASSED_ON("已转送有权更正的机关，或者告知向其提出");

    private final String term;

    OwnRecordResult(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}

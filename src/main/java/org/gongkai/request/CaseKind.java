package org.gongkai.request;

/** What kind of request it is. */
public enum CaseKind {
    /** For government information (条例 §27). */
    DISCLOSURE("政府信息公开申请"),
    /** To correct a record about oneself (条例 §41): no term, and not in the official table. */
    OWN_RECORD("更正本人信息申请");

    private final String term;

    CaseKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}

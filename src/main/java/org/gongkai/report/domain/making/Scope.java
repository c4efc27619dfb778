package org.gongkai.report.domain.making;

/** What a county report counts; the text has to say which (RU-1). */
public enum Scope {
    /** The filer alone. */
    OWN("本机关"),
    /** All organs of the county. */
    CONSOLIDATED("全县");

    private final String term;

    Scope(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}

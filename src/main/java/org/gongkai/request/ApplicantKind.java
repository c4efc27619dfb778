package org.gongkai.request;

import java.util.Locale;

/** The six kinds of applicants in the columns of the official table. */
public enum ApplicantKind {
    NATURAL("自然人"), BUSINESS("商业企业"), RESEARCH("科研机构"), CHARITY("社会公益组织"), LEGAL("法律服务机构"), OTHER("其他");

    private final String term;

    ApplicantKind(String term) {
        this.term = term;
    }

    /** As the official table has it. */
    public String term() {
        return term;
    }

    /** The value of the dimension {@code applicant} of figures. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 张某某 for a person; organisations by their full name. */
    public String masked(String name) {
        return isPerson() && !name.isEmpty() ? name.substring(0, name.offsetByCodePoints(0, 1)) + "某某" : name;
    }

    public boolean isPerson() {
        return this == NATURAL;
    }
}

package org.gongkai.request.papers.domain;

import org.gongkai.file.FileId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * How an organ writes its documents (办文设置).
 *
 * @param codeWord 代字 before the year of its numbers
 * @param reviewAuthority 行政复议机关: for a department the county government, for the county the city government
 * @param court with jurisdiction over it
 * @param contact beneath every letter
 * @param payment how and where a fee is paid
 * @param seal picture of its seal, null when papers are sealed by hand
 */
public record Office(OrganId organ, String codeWord, String pattern, String reviewAuthority, String court,
        String contact, String payment, @Nullable FileId seal, int version) {
    public Office {
        PaperNumber.requirePattern(pattern);
    }

    public Remedies remedies() {
        return new Remedies(reviewAuthority, court);
    }
}

package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.file.PrintForm;

/** Documents an applicant may have: issued, for the applicant, and already delivered by some way. */
public interface IssuedPapers {
    /** @param number 文号, empty for a paper without one */
    record IssuedPaper(long id, String title, String number, LocalDate date) {}

    List<IssuedPaper> list(CaseNumber number);

    /** @throws org.gongkai.law.NoSuchRecord when the case has no such paper for its applicant */
    byte[] print(CaseNumber number, long id, PrintForm form);
}

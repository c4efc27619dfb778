package org.gongkai.request;

import java.util.List;
import org.gongkai.file.StoredFile;

/** The information itself, as an applicant is given it: public copies (公开件), once the reply that gives them is out. */
public interface ReleasedCopies {
    record ReleasedCopy(long id, StoredFile file) {}

    List<ReleasedCopy> list(CaseNumber number);

    /** @throws org.gongkai.law.NoSuchRecord when the applicant was not given it */
    StoredFile get(CaseNumber number, long id);
}

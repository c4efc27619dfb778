package org.gongkai.request.redaction.domain;

import java.util.List;
import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Signature;

/** All material that was marked. */
public interface Redactions {
    Optional<Redaction> find(long id);

    List<Redaction> of(CaseNumber number);

    long add(Redaction redaction, Signature by);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(Redaction redaction);

    /** Every copy ever made stays known. */
    void addCopy(long id, FileId copy, Signature by);

    List<Ground> grounds();

    /** Term and article; the outcome stays. */
    void reword(Ground ground);
}

package org.gongkai.request.papers.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Signature;

/** All documents of cases. */
public interface Papers {
    Optional<Paper> find(PaperId id);

    Paper get(PaperId id);

    /** Newest first. */
    List<Paper> of(CaseNumber number);

    PaperId nextId();

    void add(Paper paper);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(Paper paper);

    /** The next of a series; whoever asks for the same series waits until this transaction ends, and what fails leaves no gap. */
    int nextSerial(OrganId organ, int year, String series);

    void add(PaperId id, Delivery delivery);

    List<Delivery> deliveries(PaperId id);

    /** Somebody saved the draft: who and when, for whoever saves after him. */
    void edited(PaperId id, Signature by);

    Optional<Signature> lastEdit(PaperId id);

    /** Which documents of a case were delivered by some way. */
    Set<PaperId> delivered(CaseNumber number);
}

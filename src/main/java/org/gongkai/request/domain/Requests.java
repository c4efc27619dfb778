package org.gongkai.request.domain;

import java.util.List;
import java.util.Optional;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestId;

/** All requests we hold. */
public interface Requests {
    Optional<InformationRequest> find(CaseNumber number);

    /** Read for an act: nobody else takes one until the transaction ends. */
    InformationRequest getLocked(CaseNumber number);

    /** The next numbers of an organ's series, without gaps: whoever asks in the same year waits. */
    List<CaseNumber> nextNumbers(OrganId organ, int year, int count);

    RequestId nextId();

    void add(InformationRequest request, Particulars particulars, String queryCodeHash);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(InformationRequest request);

    /** Opens what identifies and reaches the applicant. */
    Particulars particulars(RequestId id);

    /** Whether this is the hash of the code the applicant was given. */
    boolean isQueryCode(CaseNumber number, String hash);

    /** Writes anew what the clock reads, and nothing else; nobody's open page is older for it. */
    void recount(List<InformationRequest> some);

    /** The next open ones by id, with all that happened to them. */
    List<InformationRequest> listOpen(RequestId after, int limit);

    /** The same, read for an act: nobody else takes one until the transaction ends. */
    List<InformationRequest> listOpenLocked(RequestId after, int limit);
}

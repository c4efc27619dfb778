package org.gongkai.request.domain;

import java.util.Optional;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;

/** Which requests were sent on to another organ, and where they came from. */
public interface HandingOver {
    /** @param other the case at the other end */
    record Link(CaseNumber other, OrganId organ, String reason, Signature by) {}

    void add(RequestId from, RequestId to, String reason, Signature by);

    /** Where it was sent on to. */
    Optional<Link> onwards(RequestId from);

    /** Where it came from. */
    Optional<Link> origin(RequestId to);
}

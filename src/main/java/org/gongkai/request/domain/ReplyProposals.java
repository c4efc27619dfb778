package org.gongkai.request.domain;

import java.util.Optional;
import org.gongkai.request.RequestId;

/** Replies under way to a second person's approval; at most one for a request. */
public interface ReplyProposals {
    Optional<ReplyProposal> find(RequestId request);

    /** In the place of an earlier one. */
    void save(RequestId request, ReplyProposal proposal);

    void remove(RequestId request);
}

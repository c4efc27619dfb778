package org.gongkai.disclosure.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;

/** All secret addresses of editions in work. */
public interface PreviewLinks {
    Duration OPEN_FOR = Duration.ofDays(7);

    /** One that still opens. */
    record PreviewLink(long id, DisclosureId item, String officerName, Instant madeAt, Instant until) {}

    long add(DisclosureId item, String secretHash, Signature by, Instant until);

    Optional<PreviewLink> find(String secretHash, Instant now);

    /** Those that still open, newest first. */
    List<PreviewLink> list(DisclosureId item, Instant now);

    /** Whether it was open until now. */
    boolean revoke(DisclosureId item, long link, Instant at);
}

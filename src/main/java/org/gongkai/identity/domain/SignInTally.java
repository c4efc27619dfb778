package org.gongkai.identity.domain;

import java.time.Instant;
import java.util.Optional;

/** Counts failed sign-ins by login, whether or not an account has that login. */
public interface SignInTally {
    Optional<Instant> suspendedUntil(String login);

    /** @return until when this failure suspends the login, empty if it does not */
    Optional<Instant> addFailure(String login, Instant at, SuspensionRule rule);

    void clear(String login);

    /** Drops what nobody has tried since. */
    void forgetBefore(Instant day);
}

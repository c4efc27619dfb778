package org.gongkai.identity.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A password as we keep it.
 *
 * @param hash salted and slow, never the password itself
 * @param mustChange whether it was given by someone else and is good for one sign-in only
 */
public record Password(String hash, Instant changedAt, boolean mustChange) {

    /** Whether the holder has to choose a new one before doing anything else. */
    public boolean isDueForChange(Instant now, Duration longestUse) {
        return mustChange || changedAt.plus(longestUse).isBefore(now);
    }
}

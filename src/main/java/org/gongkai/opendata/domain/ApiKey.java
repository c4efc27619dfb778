package org.gongkai.opendata.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of the interface, without the secret itself.
 *
 * @param name who has it
 * @param digest by which the secret is recognised
 * @param opening first characters of the secret, to tell keys apart
 * @param expiresOn last day it is good
 */
public record ApiKey(long id, String name, String digest, String opening, Set<KeyScope> scopes, int perMinute,
        LocalDate expiresOn, Instant issuedAt, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean isGoodOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(expiresOn);
    }
}

package org.gongkai.opendata.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All keys ever issued. */
public interface ApiKeys {
    /** Good ones first, newest first. */
    List<ApiKey> list();

    Optional<ApiKey> find(long id);

    Optional<ApiKey> findByDigest(String digest);

    long add(String name, KeySecret secret, Set<KeyScope> scopes, int perMinute, LocalDate expiresOn, Instant at);

    void used(long id, Instant at);

    void revoke(long id, Instant at);
}

package org.gongkai.opendata.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.opendata.domain.ApiKey;
import org.gongkai.opendata.domain.ApiKeys;
import org.gongkai.opendata.domain.KeySecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who asks with a key. Looked up each time, so that a revoked one ends at once on every instance. */
@Service
public class RecognisingKeys {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private final ApiKeys keys;
    private final Clock clock;

    RecognisingKeys(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Empty when it was never issued, is over or was revoked. */
    @Transactional
    public Optional<ApiKey> recognise(KeySecret secret) {
        var now = clock.instant();
        var good = keys.findByDigest(secret.digest()).filter(key -> key.isGoodOn(LocalDate.now(clock)));
        good.filter(key -> key.lastUsedAt() == null || key.lastUsedAt().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(key -> keys.used(key.id(), now));
        return good;
    }
}

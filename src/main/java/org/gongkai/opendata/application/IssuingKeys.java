package org.gongkai.opendata.application;

import static org.gongkai.identity.Permission.MANAGE_ACCOUNTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.opendata.ApiKeyIssued;
import org.gongkai.opendata.ApiKeyRevoked;
import org.gongkai.opendata.domain.ApiKey;
import org.gongkai.opendata.domain.ApiKeys;
import org.gongkai.opendata.domain.KeyScope;
import org.gongkai.opendata.domain.KeySecret;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** System administrators give keys of the interface to those who ask often, and take them back. */
@Service
public class IssuingKeys {
    public static final int LONGEST_YEARS = 3;
    private static final int MOST_PER_MINUTE = 60_000;
    private static final int LONGEST_NAME = 60;
    private final ApiKeys keys;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;
    private final int anonymous;

    IssuingKeys(ApiKeys keys, AccessPolicy policy, ApplicationEventPublisher events, Words words, Clock clock,
            @Value("${gongkai.api.requests-per-minute}") int anonymous) {
        this.keys = keys;
        this.policy = policy;
        this.events = events;
        this.words = words;
        this.clock = clock;
        this.anonymous = anonymous;
    }

    /** What an administrator fills in. @param expiresOn last day it is good */
    public record Wish(String name, Set<KeyScope> scopes, @Nullable Integer perMinute, @Nullable LocalDate expiresOn) {
        public Wish {
            scopes = Set.copyOf(scopes);
        }
    }

    @Transactional(readOnly = true)
    public List<ApiKey> list(Officer by) {
        policy.requireSomewhere(by, MANAGE_ACCOUNTS);
        return keys.list();
    }

    /** The limit everybody has without a key. */
    public int anonymousLimit() {
        return anonymous;
    }

    /** @return the secret, which nobody can look up afterwards */
    @Transactional
    public KeySecret issue(Officer by, Wish wish) {
        policy.requireSomewhere(by, MANAGE_ACCOUNTS);
        var name = wish.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new BadInput("name", words.of("opendata.key.name", LONGEST_NAME));
        }
        if (wish.scopes().isEmpty()) {
            throw new BadInput("scopes", words.of("opendata.key.scopes"));
        }
        int perMinute = limit(wish.perMinute());
        var expiresOn = expiry(wish.expiresOn());
        var secret = KeySecret.random();
        long id = keys.add(name, secret, wish.scopes(), perMinute, expiresOn, clock.instant());
        events.publishEvent(
                new ApiKeyIssued(id, name, KeyScope.write(wish.scopes()), perMinute, expiresOn.toString()));
        return secret;
    }

    private int limit(@Nullable Integer wished) {
        if (wished == null || wished <= anonymous || wished > MOST_PER_MINUTE) {
            throw new BadInput("perMinute", words.of("opendata.key.per-minute", anonymous, MOST_PER_MINUTE));
        }
        return wished;
    }

    private LocalDate expiry(@Nullable LocalDate wished) {
        var today = LocalDate.now(clock);
        if (wished == null || wished.isBefore(today) || wished.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new BadInput("expiresOn", words.of("opendata.key.expires-on", LONGEST_YEARS));
        }
        return wished;
    }

    @Transactional
    public void revoke(Officer by, long id) {
        policy.requireSomewhere(by, MANAGE_ACCOUNTS);
        var key = keys.find(id).orElseThrow(() -> new NoSuchRecord(words.of("opendata.key.none")));
        if (key.revokedAt() == null) {
            keys.revoke(id, clock.instant());
            events.publishEvent(new ApiKeyRevoked(id, key.name()));
        }
    }
}

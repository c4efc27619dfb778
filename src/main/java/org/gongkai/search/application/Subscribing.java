package org.gongkai.search.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.BadInput;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Subscription;
import org.gongkai.search.domain.Subscriptions;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Subscribing to a search by e-mail: asked for on the page, confirmed from the mailbox, ended from any of its letters. Nobody
 * learns from the page whether an address is known here.
 */
@Service
public class Subscribing {
    public static final String PATH = "/search/subscription";
    private static final int PER_DAY = 5;
    private static final int TOKEN_BYTES = 20;
    private static final Duration DAY = Duration.ofDays(1);
    private final SecureRandom random = new SecureRandom();
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final Organs organs;
    private final Site site;
    private final Words words;
    private final Clock clock;

    Subscribing(Subscriptions subscriptions, Outbox outbox, Organs organs, Site site, Words words, Clock clock) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.organs = organs;
        this.site = site;
        this.words = words;
        this.clock = clock;
    }

    /** An address that asks too often gets no further letters; the page says the same. */
    @Transactional
    public void ask(String address, Map<String, String> query, String label) {
        Letter.requireAddress("email", address);
        if (query.getOrDefault("q", "").isBlank()) {
            throw new BadInput("email", "请先搜索，再订阅这次搜索");
        }
        var now = clock.instant();
        if (subscriptions.askedSince(address, now.minus(DAY)) >= PER_DAY) {
            return;
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var asked = new Subscription(0, address, HexFormat.of().formatHex(bytes), query, label, false, now, now);
        long id = subscriptions.add(asked);
        outbox.post(new Letter(organs.county().id(), Subject.of("subscription", id), "subscription:" + id + ":asked",
                address, words.of("search.letter.confirm.subject", label),
                words.of("search.letter.confirm.text", label, link(asked), site.name())));
    }

    String link(Subscription subscription) {
        return site.baseUrl() + PATH + "/" + subscription.token();
    }

    public Optional<Subscription> find(String token) {
        return subscriptions.find(token);
    }

    @Transactional
    public boolean confirm(String token) {
        var found = subscriptions.find(token);
        found.ifPresent(subscription -> subscriptions.confirm(subscription.id()));
        return found.isPresent();
    }

    @Transactional
    public void end(String token) {
        subscriptions.find(token).ifPresent(subscription -> subscriptions.remove(subscription.id()));
    }
}

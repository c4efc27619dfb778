package org.gongkai.search.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.law.BadInput;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Subscription;
import org.gongkai.search.domain.Subscriptions;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells subscribers every morning what is new in their search; one letter a day at most, none when nothing is new. */
@Component
class TellingSubscribers {
    private static final Logger LOG = LoggerFactory.getLogger(TellingSubscribers.class);
    private static final int AT_A_TIME = 200;
    private static final int LISTED = 20;
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private final Subscriptions subscriptions;
    private final SubscribedSearch search;
    private final Subscribing subscribing;
    private final Outbox outbox;
    private final Organs organs;
    private final Site site;
    private final Words words;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TellingSubscribers(Subscriptions subscriptions, SubscribedSearch search, Subscribing subscribing, Outbox outbox,
            Organs organs, Site site, Words words, Clock clock, TransactionTemplate transaction) {
        this.subscriptions = subscriptions;
        this.search = search;
        this.subscribing = subscribing;
        this.outbox = outbox;
        this.organs = organs;
        this.site = site;
        this.words = words;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${gongkai.search.letters-at:0 30 7 * * *}")
    void tell() {
        var now = clock.instant();
        subscriptions.forgetUnconfirmedBefore(now.minus(UNCONFIRMED));
        long last = 0;
        for (var some = subscriptions.confirmedAfter(last, AT_A_TIME); !some.isEmpty(); some = subscriptions
                .confirmedAfter(last, AT_A_TIME)) {
            some.forEach(one -> tell(one, now));
            last = some.getLast().id();
        }
    }

    private void tell(Subscription subscription, Instant now) {
        List<PublicItem> news;
        try {
            news = search.newest(subscription.query(), LISTED)
                    .stream()
                    .filter(item -> item.publishedAt().isAfter(subscription.toldUntil()))
                    .toList();
        } catch (BadInput outdated) {
            LOG.info("{} asks for an organ or column that is no more", subscription);
            return;
        }
        transaction.executeWithoutResult(running -> {
            if (!news.isEmpty()) {
                outbox.post(letter(subscription, news));
            }
            subscriptions.told(subscription.id(), now);
        });
    }

    /** A day's letter is the same one however often it is written. */
    private Letter letter(Subscription subscription, List<PublicItem> news) {
        var list = news.stream()
                .map(item -> item.title() + "\n" + site.baseUrl() + item.url())
                .collect(Collectors.joining("\n\n"));
        return new Letter(organs.county().id(), Subject.of("subscription", subscription.id()),
                "subscription:" + subscription.id() + ":" + LocalDate.now(clock), subscription.address(),
                words.of("search.letter.news.subject", subscription.label(), Integer.toString(news.size())),
                words.of("search.letter.news.text", subscription.label(), list, subscribing.link(subscription),
                        site.name()));
    }
}

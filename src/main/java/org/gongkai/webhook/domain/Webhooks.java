package org.gongkai.webhook.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All subscriptions and deliveries. */
public interface Webhooks {
    /** @return its number */
    long add(Subscription subscription, Instant at);

    List<Subscription> list();

    Optional<Subscription> find(long id);

    /** @throws org.gongkai.law.NewerVersionExists when somebody changed it meanwhile */
    void save(Subscription subscription);

    void remove(long id);

    /** Active ones, locked until the transaction ends; none that another instance has in hand. */
    List<Subscription> takeActive();

    void told(long id, @Nullable String cursor);

    void switchOff(long id, String trouble);

    void enqueue(long subscription, String event, @Nullable Long item, String body, Instant at);

    /** Takes what is due; nobody else takes it before {@code until}, so that a crash delays it and loses nothing. */
    List<Delivery> takeDue(Instant now, Instant until, int limit);

    Optional<Delivery> delivery(long id);

    void delivered(long id, int answer, Instant at);

    /** @param nextTryAt null gives it up */
    void failed(long id, @Nullable Integer answer, String trouble, @Nullable Instant nextTryAt, Instant at);

    /** Its turn is now, with all its tries before it. */
    void tryNow(long id, Instant now);

    /** Newest first. @param before only smaller ids */
    List<Delivery> deliveries(long subscription, Delivery.@Nullable State state, long before, int limit);

    /** Waiting ones of a subscription. */
    long waiting(long subscription);

    /** Forgets finished deliveries of before then. */
    void forgetBefore(Instant then);
}

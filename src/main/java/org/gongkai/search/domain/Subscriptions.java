package org.gongkai.search.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All subscriptions we hold. */
public interface Subscriptions {
    long add(Subscription subscription);

    Optional<Subscription> find(String token);

    /** How many this address asked for since then, confirmed or not. */
    int askedSince(String address, Instant since);

    void confirm(long id);

    void remove(long id);

    /** Confirmed ones by number, beginning after one. */
    List<Subscription> confirmedAfter(long id, int limit);

    void told(long id, Instant until);

    /** Those never confirmed. */
    void forgetUnconfirmedBefore(Instant day);
}

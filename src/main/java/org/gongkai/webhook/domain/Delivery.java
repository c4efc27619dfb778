package org.gongkai.webhook.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one address.
 *
 * @param item number of the item, null for a test
 * @param nextTryAt null unless it waits
 * @param answer status of the last answer, null when there was none
 * @param trouble what went wrong the last time
 */
public record Delivery(long id, long subscription, String event, @Nullable Long item, String body, State state,
        int tries, @Nullable Instant nextTryAt, @Nullable Integer answer, @Nullable String trouble, Instant createdAt,
        @Nullable Instant finishedAt) {
    /** Where it stands. */
    public enum State {
        WAITING, DELIVERED, GIVEN_UP
    }
}

package org.gongkai.webhook.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A neighbour that is told.
 *
 * @param secret in clear; sealed at rest, shown to an administrator once
 * @param cursor place in the log of public changes up to which it has been told
 * @param trouble why it was switched off
 * @param version that was seen, for optimistic locking
 */
public record Subscription(long id, String name, String address, String secret, Set<Event> events, boolean active,
        @Nullable String cursor, @Nullable String trouble, int version) {
    public Subscription {
        events = Set.copyOf(events);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "webhook " + id;
    }
}

package org.gongkai.search.domain;

import java.time.Instant;
import java.util.Map;

/**
 * A search somebody wants to be told about.
 *
 * @param id 0 until it is kept
 * @param address where to; sealed at rest, never logged
 * @param token what the links in its letters carry
 * @param query the search as it stands in its address
 * @param label the search in words
 * @param toldUntil publications up to this moment were told of
 */
public record Subscription(long id, String address, String token, Map<String, String> query, String label,
        boolean confirmed, Instant askedAt, Instant toldUntil) {
    public Subscription {
        query = Map.copyOf(query);
    }

    /** Without what only its reader should see. */
    @Override
    public String toString() {
        return "subscription " + id;
    }
}

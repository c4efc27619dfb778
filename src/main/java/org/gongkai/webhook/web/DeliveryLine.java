package org.gongkai.webhook.web;

import org.gongkai.webhook.domain.Delivery;
import org.jspecify.annotations.Nullable;

/** A delivery in the log, in words. */
public record DeliveryLine(Delivery delivery, String event, String state, @Nullable String createdAt,
        @Nullable String nextTryAt, @Nullable String finishedAt) {}

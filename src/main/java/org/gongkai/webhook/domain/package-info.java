/** Subscriptions, deliveries, signatures. */
@NullMarked
package org.gongkai.webhook.domain;

import org.jspecify.annotations.NullMarked;

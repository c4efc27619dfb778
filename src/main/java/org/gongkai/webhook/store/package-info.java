/** Tables of subscriptions and deliveries. */
@NullMarked
package org.gongkai.webhook.store;

import org.jspecify.annotations.NullMarked;

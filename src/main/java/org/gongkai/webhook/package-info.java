/**
 * Webhooks (变化推送): neighbours are told of what was published or is no longer public, without asking again and again.
 *
 * <p>What is told stands in the log of public changes, so nothing is lost by a crash; only public facts are told, signed as
 * standardwebhooks.com describes. Not here: the interface neighbours can ask themselves ({@code portal.web.api}).
 * <dl>
 *   <dt>subscription 订阅<dd>an address of a neighbour, the events it wants, the secret it knows us by
 *   <dt>delivery 推送<dd>one event on its way to one address; tried again with growing pauses, then given up
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "secret", "catalogue", "disclosure"})
@NullMarked
package org.gongkai.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

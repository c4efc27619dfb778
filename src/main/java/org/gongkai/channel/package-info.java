/**
 * Where published information went: the site and the county's other channels, each delivery with its day.
 *
 * <p>Law: 条例 §23, §25. Not here: what was published ({@code disclosure}).
 * <dl>
 *   <dt>channel 渠道<dd>a kind of way information goes out
 *   <dt>outlet 载体<dd>one concrete account, paper, board or screen of a channel
 *   <dt>delivery 发布记录<dd>one item through one outlet on one day; several deliveries of one item overlap, they never add up
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "catalogue", "disclosure", "statistics"})
@NullMarked
package org.gongkai.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The static site (静态站点): the whole public site as files that any web server can serve under the same addresses, for
 * counties that must publish through the platform of the province, and as a shelter when this one is down.
 *
 * <p>Pages are asked from this application like any reader asks, so they are what the live site shows. Not here: what the
 * pages say. What files cannot do (search, forms, requests) leads to the platform (平台), this application under the address
 * it is reached at.
 * <dl>
 *   <dt>export 导出<dd>writing the site into a folder; the first is whole, the next ones fetch what changed
 *   <dt>release 版本<dd>one state of the site as a folder; {@code current} names the one that is served, and is switched at once
 *   <dt>frame<dd>organs, columns, guides: what so many pages show that a change of it makes the whole site anew
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "disclosure"})
@NullMarked
package org.gongkai.staticsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Finished public pages, kept as bytes for as long as they are true and sent before the framework does any work.
 *
 * <p>While a page is made, it is noted what it shows; when that changes, the page is not found any more, here at once and on
 * the other instances as soon as the database has told them. Not here: what the pages say.
 * <dl>
 *   <dt>mark<dd>a thing a page shows: an item, a column, the items of an organ, everything
 *   <dt>exact page<dd>a page that shows nothing but public items and the catalogue; it is good until one of its marks changes
 *   <dt>away<dd>the database cannot be reached; public pages then answer from what is kept, and say so
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"database", "law", "web", "organ", "catalogue", "disclosure", "file"})
@NullMarked
package org.gongkai.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

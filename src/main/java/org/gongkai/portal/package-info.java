/**
 * The public pages' shell: home, the disclosure platform (政府信息公开), columns, search, feeds, sitemap, reading modes.
 *
 * <p>Not here: any record of its own; pages ask the modules' public interfaces.
 */
@ApplicationModule(allowedDependencies = {"law", "web", "cache", "organ", "catalogue", "disclosure", "file", "channel",
        "statistics", "calendar", "search"})
@NullMarked
package org.gongkai.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

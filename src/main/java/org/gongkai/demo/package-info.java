/**
 * The model county (演示数据): builds its organs, columns, accounts and a year of publications on a first start.
 *
 * <p>Deterministic, plainly fictional where persons are concerned, absent when {@code GONGKAI_DEMO=false}.
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "catalogue", "disclosure", "channel",
        "statistics", "calendar", "file", "dialogue", "report", "remedy", "request"})
@NullMarked
package org.gongkai.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The staff shell: sign-in page frame, navigation, workbench (工作台).
 *
 * <p>Not here: the work itself; each module brings its own staff pages.
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "catalogue", "disclosure", "channel",
        "statistics", "calendar"})
@NullMarked
package org.gongkai.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Gathering what the modules count. */
@NullMarked
package org.gongkai.statistics.application;

import org.jspecify.annotations.NullMarked;

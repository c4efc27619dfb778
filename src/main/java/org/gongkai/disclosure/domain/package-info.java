/** The item, its editions and the one table of steps it may take. Plain Java: no framework, no clock, no store. */
@NullMarked
package org.gongkai.disclosure.domain;

import org.jspecify.annotations.NullMarked;

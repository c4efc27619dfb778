/** Notices in PostgreSQL, calendars in memory. */
@NullMarked
package org.gongkai.calendar.store;

import org.jspecify.annotations.NullMarked;

/** Staff pages of the working-day calendar. */
@NullMarked
package org.gongkai.calendar.web;

import org.jspecify.annotations.NullMarked;

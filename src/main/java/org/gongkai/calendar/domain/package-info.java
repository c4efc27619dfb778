/** What the notices say about each day, and counting by it: plain Java, no clock, no store. */
@NullMarked
package org.gongkai.calendar.domain;

import org.jspecify.annotations.NullMarked;

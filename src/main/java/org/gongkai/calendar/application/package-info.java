/** Keeping the notices: importing a year, correcting a day, with its trace. */
@NullMarked
package org.gongkai.calendar.application;

import org.jspecify.annotations.NullMarked;

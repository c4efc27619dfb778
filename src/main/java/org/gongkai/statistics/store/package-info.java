/** Entries in PostgreSQL. */
@NullMarked
package org.gongkai.statistics.store;

import org.jspecify.annotations.NullMarked;

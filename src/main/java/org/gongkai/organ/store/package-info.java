/** Organs in the database. */
@NullMarked
package org.gongkai.organ.store;

import org.jspecify.annotations.NullMarked;

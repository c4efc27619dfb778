/** The trail in the database. */
@NullMarked
package org.gongkai.audit.store;

import org.jspecify.annotations.NullMarked;

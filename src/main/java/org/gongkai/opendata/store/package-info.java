/** Keys of the interface in the database. */
@NullMarked
package org.gongkai.opendata.store;

import org.jspecify.annotations.NullMarked;

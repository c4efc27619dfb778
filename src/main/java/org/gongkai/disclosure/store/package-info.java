/** Items, their editions and what the public sees of them, in the database. */
@NullMarked
package org.gongkai.disclosure.store;

import org.jspecify.annotations.NullMarked;

/** Word list, special limits and similar items in PostgreSQL. */
@NullMarked
package org.gongkai.disclosure.check.store;

import org.jspecify.annotations.NullMarked;

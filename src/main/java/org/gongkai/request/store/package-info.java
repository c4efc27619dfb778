/** Requests in PostgreSQL. */
@NullMarked
package org.gongkai.request.store;

import org.jspecify.annotations.NullMarked;

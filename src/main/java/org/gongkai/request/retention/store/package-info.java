/** Rules, runs and erasing in PostgreSQL. */
@NullMarked
package org.gongkai.request.retention.store;

import org.jspecify.annotations.NullMarked;

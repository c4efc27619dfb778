/** Boxes and grounds in PostgreSQL. */
@NullMarked
package org.gongkai.request.redaction.store;

import org.jspecify.annotations.NullMarked;

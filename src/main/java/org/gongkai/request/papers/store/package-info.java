/** Documents, templates and series in PostgreSQL. */
@NullMarked
package org.gongkai.request.papers.store;

import org.jspecify.annotations.NullMarked;
